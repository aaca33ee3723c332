// Generated from the API's description by `npm run api-types`. Do not edit.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SignInController_who"];
        put?: never;
        post?: never;
        delete: operations["SignInController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsController_list"];
        put?: never;
        post: operations["InvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["InvitationsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeInvitationsController_list"];
        put?: never;
        post: operations["ProgrammeInvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/invitations/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ProgrammeInvitationsController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/invitations/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProgrammeInvitationsController_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ProgrammeInvitationsController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnAccountController_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnAccountController_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["OwnAccountController_endSignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAccountController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OwnAccountController_confirmAuthenticator"];
        post: operations["OwnAccountController_beginAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnAccountController_newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody enrolled, or those who did or did not withdraw */
        get: operations["WithdrawalController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/enrolments/{enrolment}/withdrawal-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a withdrawal on a day would change */
        get: operations["WithdrawalController_effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/enrolments/{enrolment}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that somebody withdrew; they stay a starter */
        post: operations["WithdrawalController_withdraw"];
        /** Takes a withdrawal back */
        delete: operations["WithdrawalController_reverse"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of the programme, and how far each register is marked */
        get: operations["RegisterController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was expected at a session, and what its register says */
        get: operations["RegisterController_read"];
        /** Marks people of a register: all of them, or nobody */
        put: operations["RegisterController_mark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentors and their mentees, with the meetings logged so far */
        get: operations["MentoringController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/mentoring-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs a mentoring meeting; several pairings of one mentor are a group meeting */
        post: operations["MentoringController_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/my-council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a head of service’s own council, and the other councils as one total */
        get: operations["OwnCouncilController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/my-council/people/{enrolment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the registers say of one of them */
        get: operations["OwnCouncilController_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundsController_changeWindow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/members/{enrolmentId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundsController_renewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{person}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether somebody has a link to their own page, and since when */
        get: operations["PersonLinkController_state"];
        put?: never;
        /** Makes a link to somebody’s own page; the one before stops working */
        post: operations["PersonLinkController_make"];
        /** Takes the link out of force and signs the person out */
        delete: operations["PersonLinkController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/dashboards/{dashboard}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_dashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/dashboards/{dashboard}/panels/{panel}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_panelCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/measures/{measure}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportsController_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/responses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesController_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has which role in the programme */
        get: operations["StaffController_list"];
        put?: never;
        /** Gives another role to somebody who has one in the programme */
        post: operations["StaffController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/staff/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the council of a head of service, or the sets of a facilitator */
        put: operations["StaffController_change"];
        post?: never;
        /** Takes a role away */
        delete: operations["StaffController_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All programmes and who manages them */
        get: operations["StaffAdministrationController_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/programmes/{programme}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StaffAdministrationController_list"];
        put?: never;
        /** Gives a role to any account */
        post: operations["StaffAdministrationController_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/programmes/{programme}/staff/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts without a role in the programme, by a part of their name */
        get: operations["StaffAdministrationController_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/administration/programmes/{programme}/staff/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StaffAdministrationController_change"];
        post?: never;
        delete: operations["StaffAdministrationController_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        ProgrammeRolesDto: {
            code: string;
            name: string;
            about: string;
            demonstration: boolean;
            roles: ("programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator")[];
        };
        SignedInDto: {
            name: string;
            /** @description Sets Waymark up; sees no answers. */
            administrator: boolean;
            /** @description Minutes without a request after which the sign-in ends. */
            idleMinutes: number;
            /**
             * Format: date-time
             * @description When the sign-in ends in any case.
             */
            endsAt: string;
            programmes: components["schemas"]["ProgrammeRolesDto"][];
        };
        InvitationDto: {
            id: string;
            email: string;
            name: string;
            administrator: boolean;
            /** @description Name of the programme. */
            programme: string | null;
            /** @enum {string|null} */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator" | null;
            council: string | null;
            /** @description Names of sets. */
            sets: string[];
            invitedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            state: "open" | "accepted" | "withdrawn" | "expired";
        };
        InvitationsDto: {
            invitations: components["schemas"]["InvitationDto"][];
            total: number;
            page: number;
            pages: number;
        };
        CouncilChoiceDto: {
            id: string;
            name: string;
        };
        SetChoiceDto: {
            code: string;
            name: string;
        };
        ProgrammeChoiceDto: {
            code: string;
            name: string;
            councils: components["schemas"]["CouncilChoiceDto"][];
            sets: components["schemas"]["SetChoiceDto"][];
        };
        InviteDto: {
            /** Format: email */
            email: string;
            name?: string;
            administrator?: boolean;
            /** @description Code of the programme. */
            programme?: string;
            /** @enum {string} */
            role?: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
            /** Format: uuid */
            councilId?: string;
            sets?: string[];
        };
        InvitationLinkDto: {
            id: string;
            /** @description Shown this once. */
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InviteToProgrammeDto: {
            /** Format: email */
            email: string;
            /** @description They can change it when they accept. */
            name?: string;
            /** @enum {string} */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
            /**
             * Format: uuid
             * @description The council of a head of service.
             */
            councilId?: string;
            /** @description Codes of the sets of a facilitator. */
            sets?: string[];
        };
        OwnSignInDto: {
            id: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description Precise to a minute.
             */
            lastSeenAt: string;
            /** @enum {string} */
            how: "password" | "provider" | "invitation" | "one_time_link" | "look_around";
            /** @description The one that asks. */
            current: boolean;
        };
        OwnAccountDto: {
            name: string;
            /** @description Null for an account that Waymark keeps for itself. */
            email: string | null;
            administrator: boolean;
            /** @description Signs in with a password and an authenticator app. */
            hasPassword: boolean;
            /** @description Signs in with the sign-in service of an organisation. */
            hasProvider: boolean;
            /** @description Recovery codes that were not used. */
            recoveryCodes: number;
            signIns: components["schemas"]["OwnSignInDto"][];
        };
        ChangePasswordDto: {
            /** @description The password there is. */
            current: string;
            /** @description 12 to 128 characters, any of them. */
            password: string;
        };
        OwnPasswordDto: {
            /** @description The password there is. */
            current: string;
        };
        AuthenticatorSetUpDto: {
            /** @description What is sent back with the first code. Works for 10 minutes. */
            setUp: string;
            /** @description otpauth: address. */
            address: string;
            /** @description QR code as data URI. */
            picture: string;
            /** @description The same to type. */
            secret: string;
        };
        ConfirmAuthenticatorDto: {
            setUp: string;
            /** @description The 6 digits that the app shows now. */
            code: string;
        };
        RecoveryCodesDto: {
            /** @description Shown this once. */
            codes: string[];
        };
        AccountRoleDto: {
            /** @description Name of the programme. */
            programme: string;
            /** @enum {string} */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
            council: string | null;
        };
        AccountDto: {
            id: string;
            name: string;
            /** @description Null for an account that Waymark keeps for itself. */
            email: string | null;
            administrator: boolean;
            /** @enum {string} */
            state: "open" | "closed";
            /** @description Is for looking around the demonstration. */
            lookAround: boolean;
            /**
             * Format: date-time
             * @description Last used, of the sign-ins there are.
             */
            lastSeenAt: string | null;
            /** @description The account that asks. */
            own: boolean;
            roles: components["schemas"]["AccountRoleDto"][];
        };
        AccountsDto: {
            accounts: components["schemas"]["AccountDto"][];
            total: number;
            page: number;
            pages: number;
        };
        WithdrawalDto: {
            /** @enum {string} */
            kind: "formal" | "in_effect";
            /** Format: date */
            withdrewOn: string;
            /** @enum {string} */
            datePrecision: "day" | "month" | "season";
            dateNote: string;
            /** @enum {string} */
            reason: "early_retirement" | "ill_health" | "resignation" | "operational_demand" | "changed_job" | "mentee_withdrew" | "stopped_coming" | "death" | "other" | "unknown";
            note: string;
            toldBy: string;
        };
        EnrolmentDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            set: string | null;
            starter: boolean;
            /** Format: date */
            enrolledOn: string;
            /**
             * Format: date
             * @description The last day a register has them as there.
             */
            lastPresentOn: string | null;
            /**
             * Format: date
             * @description They died: nothing is written to them.
             */
            diedOn: string | null;
            withdrawal: components["schemas"]["WithdrawalDto"] | null;
        };
        AffectedSessionDto: {
            code: string;
            title: string;
            /** Format: date */
            heldOn: string;
            /** @enum {string|null} */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
        };
        WithdrawalEffectsDto: {
            /** @description Sessions of theirs after that day, held or planned: they count as absent. */
            absentFrom: components["schemas"]["AffectedSessionDto"][];
            /** @description Registers that have them there after that day: these forbid the withdrawal. */
            attendedAfter: components["schemas"]["AffectedSessionDto"][];
            /** @description They are a starter and stay in the denominator of every rate. */
            staysStarter: boolean;
            /** @description Other roles of the same person that have not withdrawn; each withdraws by itself. */
            otherRoles: ("participant" | "mentor" | "head_of_service" | "facilitator")[];
            /** @description Why this day cannot be recorded; empty when it can. */
            forbiddenBecause: string[];
        };
        WithdrawDto: {
            /** @enum {string} */
            kind: "formal" | "in_effect";
            /**
             * Format: date
             * @description The day to count with; sessions after it count as absent.
             */
            withdrewOn: string;
            /** @enum {string} */
            datePrecision: "day" | "month" | "season";
            /** @description The date as it was told, such as “by the summer”. */
            dateNote?: string;
            /** @enum {string} */
            reason: "early_retirement" | "ill_health" | "resignation" | "operational_demand" | "changed_job" | "mentee_withdrew" | "stopped_coming" | "death" | "other" | "unknown";
            note?: string;
            /** @description Who told the programme. */
            toldBy?: string;
        };
        SessionSummaryDto: {
            code: string;
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Name of the set that meets; null when it is not of one set. */
            set: string | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            place: string;
            /** @enum {string} */
            status: "planned" | "held" | "cancelled";
            /** @description People expected. */
            expected: number;
            /** @description Of those expected, people with a mark. The rest is not recorded. */
            recorded: number;
            /** @description Of those expected, people marked as there in person, online or in part. */
            attended: number;
        };
        RegisterEntryDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            personCode: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            expected: boolean;
            /**
             * @description Null: not recorded.
             * @enum {string|null}
             */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
            /** @enum {string|null} */
            reason: "operational_demand" | "illness" | "weather" | "leave" | "travel" | "caring" | "other" | "not_given" | null;
            /** @description Counts the changes; 0 while nothing is stored. Sent back with a change. */
            version: number;
            /** Format: date */
            withdrewOn: string | null;
        };
        RegisterDto: {
            code: string;
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Name of the set that meets; null when it is not of one set. */
            set: string | null;
            title: string;
            /** Format: date-time */
            startsAt: string;
            /** Format: date-time */
            endsAt: string | null;
            place: string;
            /** @enum {string} */
            status: "planned" | "held" | "cancelled";
            entries: components["schemas"]["RegisterEntryDto"][];
        };
        RegisterMarkDto: {
            /** Format: uuid */
            enrolmentId: string;
            expected: boolean;
            /** @enum {string|null} */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
            /** @enum {string|null} */
            reason: "operational_demand" | "illness" | "weather" | "leave" | "travel" | "caring" | "other" | "not_given" | null;
            /** @description The version the change was made from. */
            version: number;
        };
        MarkRegisterDto: {
            /** @description Those who changed; nobody else is touched. */
            entries: components["schemas"]["RegisterMarkDto"][];
        };
        PairingDto: {
            /** Format: uuid */
            pairingId: string;
            /**
             * Format: uuid
             * @description Enrolment of the mentor.
             */
            mentorId: string;
            /** @description Name, or the code where no name is kept. */
            mentor: string;
            /** @description Name, or the code where no name is kept. */
            mentee: string;
            /** @description Council of the mentee. */
            council: string | null;
            /**
             * @description Whether the mentor line-manages the mentee.
             * @enum {string}
             */
            lineManager: "yes" | "no" | "unknown";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /**
             * Format: date
             * @description When the mentee withdrew, if they did.
             */
            menteeWithdrewOn: string | null;
            /** @description Distinct days, whoever logged them. */
            meetings: number;
            /** @description Days in the log of the mentor. */
            byMentor: number;
            /** @description Days in the log of the mentee. */
            byMentee: number;
            /** @description Meetings the programme recommends. */
            recommended: number | null;
            /** Format: date */
            lastHeldOn: string | null;
        };
        LogMeetingDto: {
            /**
             * Format: uuid
             * @description Enrolment of the mentor, to be checked against the pairings.
             */
            mentor?: string;
            /** @description Several of one mentor are one group meeting. */
            pairingIds: string[];
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            loggedBy: "mentor" | "mentee" | "staff";
            minutes?: number | null;
            /** @enum {string} */
            medium: "in_person" | "telephone" | "video" | "unknown";
            /** @enum {string|null} */
            cutShortBy?: "mentor" | "mentee" | "other" | null;
            themes?: string;
            /** @description Replace what the same side has logged for that day. */
            replace?: boolean;
        };
        LoggedMeetingDto: {
            /** Format: uuid */
            pairingId: string;
            mentor: string;
            mentee: string;
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            loggedBy: "mentor" | "mentee" | "staff";
            minutes: number | null;
            /** @enum {string} */
            medium: "in_person" | "telephone" | "video" | "unknown";
            inGroup: boolean;
            /** @enum {string|null} */
            cutShortBy: "mentor" | "mentee" | "other" | null;
            themes: string;
        };
        LoggedDto: {
            added: number;
            replaced: number;
            /** @description Logged with the same content before. */
            unchanged: number;
            meetings: components["schemas"]["LoggedMeetingDto"][];
        };
        CouncilPersonDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor";
            set: string | null;
            /** @description False for somebody who joined after the start. */
            starter: boolean;
            /** Format: date */
            withdrewOn: string | null;
            /** @description Sessions attended in person, online or in part. */
            attended: number;
            /** @description Sessions held for them. A starter’s include those before they withdrew and after. */
            possible: number;
            /** @description Of those they were expected at, sessions without a mark. */
            notRecorded: number;
            /** @description Mentoring meetings, distinct days; null for a mentor. */
            meetings: number | null;
        };
        CouncilTotalDto: {
            people: number;
            withdrew: number;
            attended: number;
            possible: number;
            meetings: number;
        };
        CouncilComparisonDto: {
            /** @enum {string} */
            role: "participant" | "mentor";
            own: components["schemas"]["CouncilTotalDto"];
            /** @description All other councils together; null when that would show a single one. */
            others: components["schemas"]["CouncilTotalDto"] | null;
            /** @description Why the other councils are not shown; null when they are. */
            notShown: string | null;
        };
        OwnCouncilDto: {
            /** @description Null: no council has been set for this head of service. */
            council: string | null;
            /** @description Why nobody is listed; null when people are. */
            notShown: string | null;
            /** @description Mentoring meetings that the programme recommends. */
            recommendedMentoring: number | null;
            people: components["schemas"]["CouncilPersonDto"][];
            comparison: components["schemas"]["CouncilComparisonDto"][];
        };
        PersonSessionDto: {
            code: string;
            title: string;
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** Format: date */
            heldOn: string;
            /**
             * @description Null: not recorded.
             * @enum {string|null}
             */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
            /** @description False: they were not expected, or had withdrawn by then. */
            expected: boolean;
            /** @description They had withdrawn by then. */
            withdrewBefore: boolean;
            /** @description It is one of the sessions that make up “of how many”. */
            counts: boolean;
            attended: boolean;
        };
        CouncilPersonSessionsDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor";
            set: string | null;
            /** @description False for somebody who joined after the start. */
            starter: boolean;
            /** Format: date */
            withdrewOn: string | null;
            /** @description Sessions attended in person, online or in part. */
            attended: number;
            /** @description Sessions held for them. A starter’s include those before they withdrew and after. */
            possible: number;
            /** @description Of those they were expected at, sessions without a mark. */
            notRecorded: number;
            /** @description Mentoring meetings, distinct days; null for a mentor. */
            meetings: number | null;
            sessions: components["schemas"]["PersonSessionDto"][];
        };
        /** @enum {string} */
        RoundMode: "named" | "anonymous";
        /** @enum {string} */
        RoundPurpose: "launch_day" | "mid_point" | "end_of_programme" | "session_pulse" | "other";
        RoundDto: {
            code: string;
            title: string;
            mode: components["schemas"]["RoundMode"];
            purpose: components["schemas"]["RoundPurpose"];
            /**
             * @description Null: anybody (anonymous).
             * @enum {string|null}
             */
            role: "participant" | "mentor" | "head_of_service" | "facilitator" | null;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description Last day; null: it stays open.
             */
            closesOn: string | null;
            /** @description Whether it takes answers now. */
            open: boolean;
            /** @description People asked; null in an anonymous round, which asks nobody by name. */
            asked: number | null;
            /** @description Forms sent. */
            returned: number;
            /** @description Forms begun and not sent; they count nowhere. */
            drafts: number;
        };
        RoundWindowDto: {
            /**
             * Format: date
             * @description Last day; null keeps the round open until it is closed.
             */
            closesOn: string | null;
        };
        /** @enum {string} */
        MemberState: "not_started" | "draft" | "declined" | "returned";
        RoundMemberDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where only that is kept. */
            person: string;
            council: string | null;
            state: components["schemas"]["MemberState"];
        };
        PersonalLinkDto: {
            /** @description Address that opens the form of this person. It is shown once, and the one before no longer works. */
            url: string;
        };
        OwnPageLinkStateDto: {
            /** @description Code of the person. */
            person: string;
            /** @description Empty where no name is kept. */
            name: string;
            /**
             * Format: date-time
             * @description When the link that works now was made; null: there is none.
             */
            linkMadeAt: string | null;
        };
        OwnPageLinkDto: {
            /** @description Address of this person’s own page. It is shown once, and the one before no longer works. */
            url: string;
        };
        HeadlineDto: {
            label: string;
            figure: string;
            share: string;
            detail: string;
            measure: string;
            /** @description dashboard#panel */
            panel: string;
        };
        ChartAxisDto: {
            label: string;
            min: number;
            max: number;
            step: number | null;
            percent: boolean;
        };
        ChartSeriesDto: {
            name: string;
            /** @enum {string} */
            tone: "first" | "second" | "third" | "fourth" | "for" | "neutral" | "against" | "possible";
            /** @enum {string} */
            shape: "bar" | "dot" | "line";
            /** @description One entry per category; null is a gap. */
            points: ((number | (number | null)[]) | null)[];
            labels: string[];
        };
        ChartDto: {
            /** @enum {string} */
            kind: "bars" | "of-possible" | "bars-and-dots" | "stacked" | "small-lines";
            label: string;
            axis: components["schemas"]["ChartAxisDto"];
            categories: string[];
            beside: string[];
            steps: string[];
            series: components["schemas"]["ChartSeriesDto"][];
        };
        TableColumnDto: {
            label: string;
            numeric: boolean;
        };
        PanelTableDto: {
            columns: components["schemas"]["TableColumnDto"][];
            rows: string[][];
        };
        ExclusionCountDto: {
            reason: string;
            count: number;
        };
        ExplainedFigureDto: {
            label: string;
            text: string;
            numerator: number | null;
            denominator: number | null;
            excluded: components["schemas"]["ExclusionCountDto"][];
            /** @description Query that opens exactly the rows of this figure. */
            rows: string | null;
        };
        PanelMeasureDto: {
            measure: string;
            title: string;
            definition: string;
            unit: string;
            base: string;
            figures: components["schemas"]["ExplainedFigureDto"][];
        };
        PanelDto: {
            id: string;
            finding: string;
            subtitle: string;
            chart: components["schemas"]["ChartDto"] | null;
            table: components["schemas"]["PanelTableDto"];
            notes: string[];
            cautions: string[];
            csv: string;
            explain: components["schemas"]["PanelMeasureDto"][];
        };
        DashboardDto: {
            programme: string;
            title: string;
            about: string;
            headlines: components["schemas"]["HeadlineDto"][];
            panels: components["schemas"]["PanelDto"][];
        };
        ExclusionDto: {
            reason: string;
            label: string;
        };
        MeasureDefinitionDto: {
            id: string;
            title: string;
            definition: string;
            unit: string;
            base: string;
            caution: string | null;
            numerator: string;
            exclusions: components["schemas"]["ExclusionDto"][];
            source: string | null;
        };
        MeasureIdentityDto: {
            id: string;
            title: string;
            definition: string;
            unit: string;
            base: string;
            caution: string | null;
        };
        RowsPageDto: {
            measure: components["schemas"]["MeasureIdentityDto"];
            label: string;
            columns: components["schemas"]["TableColumnDto"][];
            rows: string[][];
            /** @description All rows of the figure. */
            total: number;
            /** @description Rows in the denominator. */
            counted: number;
            /** @description Rows left out. */
            excluded: number;
            page: number;
            pageSize: number;
        };
        NamedChoiceDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        HeldRoleDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
            /** @description The council of a head of service. */
            council: components["schemas"]["NamedChoiceDto"] | null;
            /** @description The sets of a facilitator. */
            sets: components["schemas"]["NamedChoiceDto"][];
        };
        StaffMemberDto: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @description Whether this is whoever asks. */
            you: boolean;
            roles: components["schemas"]["HeldRoleDto"][];
        };
        StaffDto: {
            /** @description Name of the programme. */
            programme: string;
            people: components["schemas"]["StaffMemberDto"][];
            /** @description Councils that a head of service can be of. */
            councils: components["schemas"]["NamedChoiceDto"][];
            /** @description Sets that a facilitator can lead. */
            sets: components["schemas"]["NamedChoiceDto"][];
        };
        GiveRoleDto: {
            /**
             * Format: uuid
             * @description For a head of service, and nobody else.
             */
            councilId?: string | null;
            /** @description For a facilitator, and nobody else. */
            setIds?: string[];
            /**
             * Format: uuid
             * @description An account that is there already; to bring in somebody new, invite them.
             */
            accountId: string;
            /** @enum {string} */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
        };
        PlaceDto: {
            /**
             * Format: uuid
             * @description For a head of service, and nobody else.
             */
            councilId?: string | null;
            /** @description For a facilitator, and nobody else. */
            setIds?: string[];
        };
        ProgrammeStaffingDto: {
            code: string;
            name: string;
            demonstration: boolean;
            /** @description Accounts with a role in it. */
            people: number;
            /** @description Names of its programme managers. */
            managers: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    HealthController_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    SignInController_who: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    SignInController_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InvitationsController_list: {
        parameters: {
            query?: {
                state?: "open" | "accepted" | "withdrawn" | "expired";
                /** @description Part of a name or e-mail address. */
                search?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsDto"];
                };
            };
        };
    };
    InvitationsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
        };
    };
    InvitationsController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeChoiceDto"][];
                };
            };
        };
    };
    InvitationsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
        };
    };
    InvitationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProgrammeInvitationsController_list: {
        parameters: {
            query?: {
                state?: "open" | "accepted" | "withdrawn" | "expired";
                /** @description Part of a name or e-mail address. */
                search?: string;
                page?: number;
            };
            header?: never;
            path: {
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsDto"];
                };
            };
        };
    };
    ProgrammeInvitationsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteToProgrammeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
        };
    };
    ProgrammeInvitationsController_choices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeChoiceDto"][];
                };
            };
        };
    };
    ProgrammeInvitationsController_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
        };
    };
    ProgrammeInvitationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountDto"];
                };
            };
        };
    };
    OwnAccountController_endOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_endSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_confirmAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAuthenticatorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OwnAccountController_beginAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorSetUpDto"];
                };
            };
        };
    };
    OwnAccountController_newRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                /** @description Part of a name or e-mail address. */
                search?: string;
                state?: "open" | "closed";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsDto"];
                };
            };
        };
    };
    AccountsController_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLinkDto"];
                };
            };
        };
    };
    WithdrawalController_list: {
        parameters: {
            query?: {
                /** @description Only those who withdrew, or only those who did not. */
                withdrew?: "yes" | "no";
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentDto"][];
                };
            };
        };
    };
    WithdrawalController_effects: {
        parameters: {
            query: {
                withdrewOn: string;
            };
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalEffectsDto"];
                };
            };
        };
    };
    WithdrawalController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawalDto"];
                };
            };
        };
    };
    WithdrawalController_reverse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RegisterController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionSummaryDto"][];
                };
            };
        };
    };
    RegisterController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDto"];
                };
            };
        };
    };
    RegisterController_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkRegisterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDto"];
                };
            };
        };
    };
    MentoringController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingDto"][];
                };
            };
        };
    };
    MentoringController_log: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedDto"];
                };
            };
        };
    };
    OwnCouncilController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCouncilDto"];
                };
            };
        };
    };
    OwnCouncilController_person: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolment: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CouncilPersonSessionsDto"];
                };
            };
        };
    };
    RoundsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundDto"][];
                };
            };
        };
    };
    RoundsController_changeWindow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundWindowDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RoundsController_members: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundMemberDto"][];
                };
            };
        };
    };
    RoundsController_renewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                enrolmentId: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalLinkDto"];
                };
            };
        };
    };
    PersonLinkController_state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the person. */
                person: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPageLinkStateDto"];
                };
            };
        };
    };
    PersonLinkController_make: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the person. */
                person: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPageLinkDto"];
                };
            };
        };
    };
    PersonLinkController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Code of the person. */
                person: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReportsController_dashboard: {
        parameters: {
            query?: {
                /** @description Base of agreement; answered by default. */
                base?: "answered" | "respondents";
                /** @description How agreement is drawn; stacked by default. */
                bands?: "stacked" | "diverging";
            };
            header?: never;
            path: {
                dashboard: "overview" | "attendance" | "feedback" | "outcomes";
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardDto"];
                };
            };
        };
    };
    ReportsController_panelCsv: {
        parameters: {
            query?: {
                /** @description Base of agreement; answered by default. */
                base?: "answered" | "respondents";
                /** @description How agreement is drawn; stacked by default. */
                bands?: "stacked" | "diverging";
            };
            header?: never;
            path: {
                dashboard: string;
                panel: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    ReportsController_definitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDefinitionDto"][];
                };
            };
        };
    };
    ReportsController_page: {
        parameters: {
            query?: {
                measure?: string;
                roles?: ("participant" | "mentor" | "head_of_service" | "facilitator")[];
                set?: string;
                session?: string;
                rounds?: string[];
                item?: string;
                outcome?: string;
                source?: string;
                category?: string;
                page?: number;
            };
            header?: never;
            path: {
                measure: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowsPageDto"];
                };
            };
        };
    };
    ResponsesController_csv: {
        parameters: {
            query?: {
                /** @description labels (for Excel, the default) or codes (for analysis) */
                values?: "labels" | "codes";
            };
            header?: never;
            path: {
                round: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    StaffController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role that somebody holds. */
                role: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the role that somebody holds. */
                role: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    StaffAdministrationController_programmes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeStaffingDto"][];
                };
            };
        };
    };
    StaffAdministrationController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffAdministrationController_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffAdministrationController_find: {
        parameters: {
            query: {
                /** @description Part of a name. */
                find: string;
            };
            header?: never;
            path: {
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedChoiceDto"][];
                };
            };
        };
    };
    StaffAdministrationController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDto"];
                };
            };
        };
    };
    StaffAdministrationController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programme: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
