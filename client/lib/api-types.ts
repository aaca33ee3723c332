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
        MemberState: "not_started" | "draft" | "returned";
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
