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
    "/api/bank-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bank holidays on which no session is planned */
        get: operations["BankHolidaysController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-holidays/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adds a bank holiday, or calls it otherwise */
        put: operations["BankHolidaysController_put"];
        post?: never;
        /** Takes a bank holiday away */
        delete: operations["BankHolidaysController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_get"];
        /** Changes the settings; refused when somebody else changed them since */
        put: operations["SettingsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_listOutcomes"];
        /** Puts the whole list of outcomes in its order */
        put: operations["SettingsController_putOutcomes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SettingsController_listCouncils"];
        put?: never;
        post: operations["SettingsController_addCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/known-councils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Councils that the platform knows, to add one */
        get: operations["SettingsController_knownCouncils"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/councils/{council}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SettingsController_changeCouncil"];
        post?: never;
        delete: operations["SettingsController_removeCouncil"];
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
    "/api/programmes/{programme}/questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every questionnaire with its versions */
        get: operations["QuestionnairesController_list"];
        put?: never;
        post: operations["QuestionnairesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/instrument-library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready questionnaires to begin with */
        get: operations["QuestionnairesController_library"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/agreed-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The outcomes a question or a point can speak to, in their order */
        get: operations["QuestionnairesController_outcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/questionnaires/{questionnaire}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the next version, or gives the one that is being written */
        post: operations["QuestionnairesController_next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/questionnaires/{questionnaire}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["QuestionnairesController_read"];
        put: operations["QuestionnairesController_save"];
        post?: never;
        delete: operations["QuestionnairesController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/questionnaires/{questionnaire}/versions/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed from the version before */
        get: operations["QuestionnairesController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/questionnaires/{questionnaire}/versions/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["QuestionnairesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/group-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups said, the newest first */
        get: operations["GroupFeedbackController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/group-feedback/room/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that have begun and were not cancelled, the newest first */
        get: operations["GroupFeedbackController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/group-feedback/room/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may have been in the room, those whom the register has as there first */
        get: operations["GroupFeedbackController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/group-feedback/{feedback}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupFeedbackController_read"];
        /** Writes down what a group said */
        put: operations["GroupFeedbackController_save"];
        post?: never;
        delete: operations["GroupFeedbackController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/group-feedback/{feedback}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["GroupFeedbackController_transcript"];
        put: operations["GroupFeedbackController_addTranscript"];
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
        post: operations["RoundsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/population": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundsController_population"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_setup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundsController_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundsController_change"];
        post?: never;
        delete: operations["RoundsController_remove"];
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
    "/api/programmes/{programme}/rounds/{round}/open-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundsController_openLink"];
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
    "/api/programmes/{programme}/rounds/{round}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a round plans to send, and how far that is */
        get: operations["RoundMessagesController_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/messages/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every message to everybody */
        get: operations["RoundMessagesController_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/messages/{step}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundMessagesController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/messages/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RoundMessagesController_change"];
        post?: never;
        delete: operations["RoundMessagesController_stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/messages/{step}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RoundMessagesController_approve"];
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
            programmes: components["schemas"]["ProgrammeRolesDto"][];
        };
        BankHolidayDto: {
            /** Format: date */
            day: string;
            name: string;
        };
        BankHolidaysDto: {
            holidays: components["schemas"]["BankHolidayDto"][];
            /** @description Years of which bank holidays are known. */
            years: number[];
        };
        NameBankHolidayDto: {
            name: string;
        };
        SettingsDto: {
            code: string;
            name: string;
            about: string;
            region: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            recommendedMentoring: number | null;
            dosageSessions: number | null;
            dosageMentoring: number | null;
            /** @description Null: nobody has decided yet, and nothing is reported by council. */
            attendanceByCouncil: boolean | null;
            /**
             * Format: date-time
             * @description When the programme was started; null: it has not.
             */
            startedAt: string | null;
            /** @description Send it back with a change. */
            version: string;
        };
        ChangeSettingsDto: {
            version: string;
            code: string;
            name: string;
            about: string;
            region: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            recommendedMentoring: number | null;
            dosageSessions: number | null;
            dosageMentoring: number | null;
            attendanceByCouncil: boolean | null;
        };
        OutcomeDto: {
            code: string;
            title: string;
            description: string;
            /** @description Questions that ask about it: one that is asked about cannot be removed. */
            questions: number;
        };
        OutcomesDto: {
            outcomes: components["schemas"]["OutcomeDto"][];
            /** @description Send it back with a change. */
            version: string;
        };
        PutOutcomeDto: {
            /** @description Of one that is there already; left out for a new one. */
            code?: string;
            title: string;
            description?: string;
        };
        PutOutcomesDto: {
            version: string;
            /** @description All of them in their order; one that is left out is removed. */
            outcomes: components["schemas"]["PutOutcomeDto"][];
        };
        ProgrammeCouncilDto: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Official codes. */
            codes: string[];
            takingPart: boolean;
            /** @description Participants enrolled from it. */
            participants: number;
            /** @description Mentors enrolled from it. */
            mentors: number;
        };
        KnownCouncilDto: {
            /** Format: uuid */
            id: string;
            name: string;
            codes: string[];
        };
        AddCouncilDto: {
            name: string;
            /** @description The official code of a council that is new here. */
            code?: string;
        };
        ChangeCouncilDto: {
            takingPart: boolean;
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
        VersionHeadDto: {
            number: number;
            title: string;
            /** Format: date */
            publishedOn: string | null;
            items: number;
            /** @description Rounds that ask it. */
            rounds: number;
        };
        QuestionnaireDto: {
            code: string;
            /** @description The newest first. */
            versions: components["schemas"]["VersionHeadDto"][];
        };
        InstrumentDto: {
            code: string;
            title: string;
            about: string;
        };
        AgreedOutcomeDto: {
            code: string;
            title: string;
        };
        NewQuestionnaireDto: {
            code: string;
            /** @description Left out: the title of what it begins with. */
            title?: string;
            /** @description An instrument of the library to begin with. */
            fromLibrary?: string;
            /** @description A questionnaire of this programme to begin with. */
            fromQuestionnaire?: string;
        };
        /** @enum {string} */
        ItemKind: "scale" | "single" | "multiple" | "number" | "date" | "short_text" | "long_text";
        OptionDto: {
            /** @description Code under which the answer is counted; it never changes. */
            value: string;
            label: string;
        };
        /** @enum {string} */
        AskedPer: "respondent" | "mentee";
        /**
         * @description Whether agreeing speaks for the outcome or against it.
         * @enum {string}
         */
        Direction: "positive" | "negative";
        DraftItemDto: {
            /** @description The same question keeps its code through all versions. */
            code: string;
            section: string;
            kind: components["schemas"]["ItemKind"];
            wording: string;
            /** @enum {string|null} */
            scale: "agreement" | "extent_met" | "rating" | "frequency" | "one_to_ten" | null;
            options: components["schemas"]["OptionDto"][] | null;
            notApplicable: boolean;
            dontKnow: boolean;
            askedPer: components["schemas"]["AskedPer"];
            /** @description item=value on an earlier question; null: always asked. */
            showIf: string | null;
            /** @description Code of an outcome of the programme. */
            outcome: string | null;
            /** @description Whether agreeing speaks for the outcome or against it. */
            direction: components["schemas"]["Direction"];
            /** @enum {string|null} */
            level: "reaction" | "learning" | "behaviour" | "results" | null;
        };
        VersionDto: {
            questionnaire: string;
            number: number;
            title: string;
            introduction: string;
            /**
             * Format: date
             * @description Null while it is being written.
             */
            publishedOn: string | null;
            revision: number;
            items: components["schemas"]["DraftItemDto"][];
        };
        ChangedPartDto: {
            part: string;
            before: string;
            after: string;
        };
        ItemChangeDto: {
            code: string;
            /** @enum {string} */
            what: "added" | "removed" | "moved" | "changed";
            parts: components["schemas"]["ChangedPartDto"][];
            /** @description Whether answers in the two versions can be counted together. */
            comparable: boolean;
        };
        SaveDraftDto: {
            /** @description The revision that was read. */
            revision: number;
            title: string;
            introduction: string;
            items: components["schemas"]["DraftItemDto"][];
        };
        PublishDto: {
            revision: number;
        };
        /** @enum {string} */
        GroupFeedbackKind: "group_feedback" | "focus_group";
        GroupFeedbackHeadDto: {
            code: string;
            kind: components["schemas"]["GroupFeedbackKind"];
            title: string;
            session: string | null;
            /** Format: date */
            heldOn: string;
            points: number;
            inTheRoom: number;
            contributed: number;
            countsAsContribution: boolean;
            hasTranscript: boolean;
        };
        RoomSessionDto: {
            code: string;
            title: string;
            /** Format: date */
            heldOn: string;
            set: string | null;
        };
        /** @enum {string} */
        Role: "participant" | "mentor" | "head_of_service" | "facilitator";
        RoomPersonDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            role: components["schemas"]["Role"];
            council: string | null;
            /** @description Whether the register of the session has them as there. */
            there: boolean;
        };
        /** @enum {string} */
        Stance: "for" | "against" | "neither";
        PointDto: {
            heading: string;
            /** @description As it stood on the flip chart. */
            point: string;
            /** @description Code of the outcome it speaks to. */
            outcome: string | null;
            stance: components["schemas"]["Stance"];
        };
        PersonInTheRoomDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Whether they contributed: only then does it count for them. */
            contributed: boolean;
            person: string;
            role: components["schemas"]["Role"];
            council: string | null;
        };
        TranscriptDto: {
            fileName: string;
            bytes: number;
            /** Format: date-time */
            addedAt: string;
        };
        GroupFeedbackDto: {
            /** @description The revision that was read; 0 for a new one. */
            revision: number;
            kind: components["schemas"]["GroupFeedbackKind"];
            title: string;
            /** @description Code of the session it was given in. */
            session: string | null;
            /** Format: date */
            heldOn: string;
            /** @description How long, in minutes. */
            minutes: number | null;
            countsAsContribution: boolean;
            points: components["schemas"]["PointDto"][];
            /** @description Empty for evaluators, who know people by pseudonym alone. */
            people: components["schemas"]["PersonInTheRoomDto"][];
            code: string;
            transcript: components["schemas"]["TranscriptDto"] | null;
        };
        InTheRoomDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Whether they contributed: only then does it count for them. */
            contributed: boolean;
        };
        SaveGroupFeedbackDto: {
            /** @description The revision that was read; 0 for a new one. */
            revision: number;
            kind: components["schemas"]["GroupFeedbackKind"];
            title: string;
            /** @description Code of the session it was given in. */
            session: string | null;
            /** Format: date */
            heldOn: string;
            /** @description How long, in minutes. */
            minutes: number | null;
            countsAsContribution: boolean;
            points: components["schemas"]["PointDto"][];
            people: components["schemas"]["InTheRoomDto"][];
        };
        NewTranscriptDto: {
            fileName: string;
            /**
             * Format: byte
             * @description The file in base64; 700 kB at most.
             */
            content: string;
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
        NewRoundDto: {
            title: string;
            /** @description Code of the questionnaire. */
            questionnaire: string;
            /** @description A published version of it. */
            version: number;
            mode: components["schemas"]["RoundMode"];
            purpose: components["schemas"]["RoundPurpose"];
            /**
             * @description Needed for a named round; null: anybody (anonymous).
             * @enum {string|null}
             */
            role: "participant" | "mentor" | "head_of_service" | "facilitator" | null;
            /** @description Codes of the sets whose people are asked; none: all. */
            sets: string[];
            /** @description Whether people who withdrew are asked too. What they can say is worth hearing, and they stay in the base. */
            asksWithdrawn: boolean;
            /** @description Whether people who never came to a session are asked too. */
            asksNeverAttended: boolean;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string | null;
            /** @description Whether answering counts as contributing; never for an anonymous round. */
            countsAsContribution: boolean;
            /** @description Said to respondents beside the privacy notice. */
            privacyText: string;
            code: string;
        };
        RoundSetupDto: {
            title: string;
            /** @description Code of the questionnaire. */
            questionnaire: string;
            /** @description A published version of it. */
            version: number;
            mode: components["schemas"]["RoundMode"];
            purpose: components["schemas"]["RoundPurpose"];
            /**
             * @description Needed for a named round; null: anybody (anonymous).
             * @enum {string|null}
             */
            role: "participant" | "mentor" | "head_of_service" | "facilitator" | null;
            /** @description Codes of the sets whose people are asked; none: all. */
            sets: string[];
            /** @description Whether people who withdrew are asked too. What they can say is worth hearing, and they stay in the base. */
            asksWithdrawn: boolean;
            /** @description Whether people who never came to a session are asked too. */
            asksNeverAttended: boolean;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string | null;
            /** @description Whether answering counts as contributing; never for an anonymous round. */
            countsAsContribution: boolean;
            /** @description Said to respondents beside the privacy notice. */
            privacyText: string;
        };
        AskedCouncilDto: {
            council: string | null;
            people: number;
        };
        LeftOutDto: {
            /** @enum {string} */
            why: "died" | "withdrew" | "never_attended" | "other_set";
            people: number;
        };
        RoundPopulationDto: {
            asked: number;
            /** @description Of them without an e-mail address: they need their link by another way. */
            withoutEmail: number;
            byCouncil: components["schemas"]["AskedCouncilDto"][];
            /** @description People of the role who would not be asked, each counted once, with the first reason. */
            leftOut: components["schemas"]["LeftOutDto"][];
        };
        RoundSetDto: {
            code: string;
            name: string;
        };
        RoundAsSetUpDto: {
            title: string;
            /** @description Code of the questionnaire. */
            questionnaire: string;
            /** @description A published version of it. */
            version: number;
            mode: components["schemas"]["RoundMode"];
            purpose: components["schemas"]["RoundPurpose"];
            /**
             * @description Needed for a named round; null: anybody (anonymous).
             * @enum {string|null}
             */
            role: "participant" | "mentor" | "head_of_service" | "facilitator" | null;
            /** @description Codes of the sets whose people are asked; none: all. */
            sets: string[];
            /** @description Whether people who withdrew are asked too. What they can say is worth hearing, and they stay in the base. */
            asksWithdrawn: boolean;
            /** @description Whether people who never came to a session are asked too. */
            asksNeverAttended: boolean;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string | null;
            /** @description Whether answering counts as contributing; never for an anonymous round. */
            countsAsContribution: boolean;
            /** @description Said to respondents beside the privacy notice. */
            privacyText: string;
            code: string;
            /** @description Whether it has opened: then only its last day can change. */
            opened: boolean;
        };
        CouncilProgressDto: {
            council: string | null;
            asked: number;
            returned: number;
            /** @description Begun and not sent. */
            begun: number;
            /** @description Said that they do not want to take part. */
            declined: number;
            notStarted: number;
        };
        CompletenessDto: {
            /** @description 80% or more of what was asked addressed. */
            complete: number;
            /** @description 50 to 79%. */
            partial: number;
            /** @description Less. */
            sparse: number;
        };
        RoundProgressDto: {
            /** @description By name; the last may be people of no council. */
            byCouncil: components["schemas"]["CouncilProgressDto"][];
            /** @description Of all returned forms together; null below 5, when it would tell how much one person left out. */
            completeness: components["schemas"]["CompletenessDto"] | null;
        };
        RoundWindowDto: {
            /**
             * Format: date
             * @description Last day; null keeps the round open until it is closed.
             */
            closesOn: string | null;
        };
        OpenLinkDto: {
            /** @description Address for everybody. It is shown once, and the one before no longer works. */
            url: string;
            /** @description The address as a QR code, a drawing in SVG. */
            qr: string;
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
        /** @enum {string} */
        MessageStep: "invitation" | "reminder_1" | "reminder_2" | "personal";
        /** @enum {string} */
        PlanStatus: "planned" | "approved" | "started" | "cancelled";
        /** @enum {string} */
        MessageStatus: "waiting" | "sending" | "sent" | "delivered" | "kept" | "not_needed" | "failed" | "bounced";
        CountDto: {
            status: components["schemas"]["MessageStatus"];
            messages: number;
        };
        RoundMessageDto: {
            step: components["schemas"]["MessageStep"];
            /** Format: date */
            dueOn: string;
            subject: string;
            body: string;
            bodyBegun: string;
            signedBy: string;
            status: components["schemas"]["PlanStatus"];
            /** @description Who approved it; empty before. */
            approvedBy: string;
            revision: number;
            /** @description What became of its messages, once it is started. */
            messages: components["schemas"]["CountDto"][];
        };
        RoundMessagesDto: {
            /**
             * @description How they leave; outbox: they are kept to be read.
             * @enum {string}
             */
            transport: "smtp" | "notify" | "outbox";
            steps: components["schemas"]["RoundMessageDto"][];
        };
        SentMessageDto: {
            /** Format: uuid */
            id: string;
            round: string;
            step: components["schemas"]["MessageStep"];
            person: string;
            address: string;
            status: components["schemas"]["MessageStatus"];
            /** @description Why it was not sent, or what was said to it. */
            because: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** @description As it was sent, the link left out; empty before. */
            subject: string;
            body: string;
        };
        SentMessagesDto: {
            total: number;
            messages: components["schemas"]["SentMessageDto"][];
        };
        NotWrittenToDto: {
            because: string;
            people: number;
        };
        RoundMessagePreviewDto: {
            notBegun: number;
            begun: number;
            notWrittenTo: components["schemas"]["NotWrittenToDto"][];
            /** @description To somebody invented who has not begun. */
            subject: string;
            text: string;
            /** @description To somebody invented who has begun. */
            textBegun: string;
        };
        ChangeRoundMessageDto: {
            revision: number;
            /** Format: date */
            dueOn: string;
            subject: string;
            body: string;
            bodyBegun: string;
            signedBy: string;
        };
        ApproveRoundMessageDto: {
            /** @description Of what was read and found right. */
            revision: number;
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
    BankHolidaysController_list: {
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
                    "application/json": components["schemas"]["BankHolidaysDto"];
                };
            };
        };
    };
    BankHolidaysController_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameBankHolidayDto"];
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
    BankHolidaysController_remove: {
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
    SettingsController_get: {
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
                    "application/json": components["schemas"]["SettingsDto"];
                };
            };
        };
    };
    SettingsController_change: {
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
                "application/json": components["schemas"]["ChangeSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsDto"];
                };
            };
        };
    };
    SettingsController_listOutcomes: {
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
                    "application/json": components["schemas"]["OutcomesDto"];
                };
            };
        };
    };
    SettingsController_putOutcomes: {
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
                "application/json": components["schemas"]["PutOutcomesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomesDto"];
                };
            };
        };
    };
    SettingsController_listCouncils: {
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
                    "application/json": components["schemas"]["ProgrammeCouncilDto"][];
                };
            };
        };
    };
    SettingsController_addCouncil: {
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
                "application/json": components["schemas"]["AddCouncilDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeCouncilDto"][];
                };
            };
        };
    };
    SettingsController_knownCouncils: {
        parameters: {
            query?: {
                /** @description Part of a name, or an official code. */
                search?: string;
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
                    "application/json": components["schemas"]["KnownCouncilDto"][];
                };
            };
        };
    };
    SettingsController_changeCouncil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCouncilDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeCouncilDto"][];
                };
            };
        };
    };
    SettingsController_removeCouncil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                council: string;
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
                    "application/json": components["schemas"]["ProgrammeCouncilDto"][];
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
    QuestionnairesController_list: {
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
                    "application/json": components["schemas"]["QuestionnaireDto"][];
                };
            };
        };
    };
    QuestionnairesController_create: {
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
                "application/json": components["schemas"]["NewQuestionnaireDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    QuestionnairesController_library: {
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
                    "application/json": components["schemas"]["InstrumentDto"][];
                };
            };
        };
    };
    QuestionnairesController_outcomes: {
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
                    "application/json": components["schemas"]["AgreedOutcomeDto"][];
                };
            };
        };
    };
    QuestionnairesController_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
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
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    QuestionnairesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
                number: number;
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
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    QuestionnairesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
                number: number;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    QuestionnairesController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
                number: number;
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
    QuestionnairesController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
                number: number;
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
                    "application/json": components["schemas"]["ItemChangeDto"][];
                };
            };
        };
    };
    QuestionnairesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionnaire: string;
                number: number;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDto"];
                };
            };
        };
    };
    GroupFeedbackController_list: {
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
                    "application/json": components["schemas"]["GroupFeedbackHeadDto"][];
                };
            };
        };
    };
    GroupFeedbackController_sessions: {
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
                    "application/json": components["schemas"]["RoomSessionDto"][];
                };
            };
        };
    };
    GroupFeedbackController_people: {
        parameters: {
            query?: {
                /** @description Code of the session: who is on its register comes first. */
                session?: string;
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
                    "application/json": components["schemas"]["RoomPersonDto"][];
                };
            };
        };
    };
    GroupFeedbackController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
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
                    "application/json": components["schemas"]["GroupFeedbackDto"];
                };
            };
        };
    };
    GroupFeedbackController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveGroupFeedbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupFeedbackDto"];
                };
            };
        };
    };
    GroupFeedbackController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
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
    GroupFeedbackController_transcript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    GroupFeedbackController_addTranscript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedback: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTranscriptDto"];
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
    RoundsController_create: {
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
                "application/json": components["schemas"]["NewRoundDto"];
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
    RoundsController_population: {
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
                "application/json": components["schemas"]["RoundSetupDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPopulationDto"];
                };
            };
        };
    };
    RoundsController_sets: {
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
                    "application/json": components["schemas"]["RoundSetDto"][];
                };
            };
        };
    };
    RoundsController_setup: {
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
                    "application/json": components["schemas"]["RoundAsSetUpDto"];
                };
            };
        };
    };
    RoundsController_progress: {
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
                    "application/json": components["schemas"]["RoundProgressDto"];
                };
            };
        };
    };
    RoundsController_change: {
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
                "application/json": components["schemas"]["RoundSetupDto"];
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
    RoundsController_remove: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
    RoundsController_openLink: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenLinkDto"];
                };
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
    RoundMessagesController_plan: {
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
                    "application/json": components["schemas"]["RoundMessagesDto"];
                };
            };
        };
    };
    RoundMessagesController_sent: {
        parameters: {
            query?: {
                status?: components["schemas"]["MessageStatus"];
                /** @description From 1; 50 a page. */
                page?: string;
            };
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
                    "application/json": components["schemas"]["SentMessagesDto"];
                };
            };
        };
    };
    RoundMessagesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                step: "invitation" | "reminder_1" | "reminder_2" | "personal";
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
                    "application/json": components["schemas"]["RoundMessagePreviewDto"];
                };
            };
        };
    };
    RoundMessagesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                step: "invitation" | "reminder_1" | "reminder_2" | "personal";
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoundMessageDto"];
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
    RoundMessagesController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                step: "invitation" | "reminder_1" | "reminder_2" | "personal";
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
    RoundMessagesController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                step: "invitation" | "reminder_1" | "reminder_2" | "personal";
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRoundMessageDto"];
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
}
