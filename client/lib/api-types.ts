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
    "/api/programmes/{programme}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may have left in effect, and what says so */
        get: operations["WatchController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/watch/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms, dismisses or puts off one of the questions */
        post: operations["WatchController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/watch/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes after how many silent sessions, and weeks without mentoring, it asks */
        put: operations["WatchController_change"];
        post?: never;
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
    "/api/programmes/{programme}/enrolments/{enrolment}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every withdrawal of somebody that was recorded, those taken back too */
        get: operations["WithdrawalController_history"];
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
    "/api/programmes/{programme}/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sets of the programme */
        get: operations["SessionController_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sessions, or those of a set and of everybody, as a calendar file */
        get: operations["SessionController_calendar"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Plans a session */
        post: operations["SessionController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session with what was changed of it and who waits for a place */
        get: operations["SessionController_read"];
        /** Changes or moves a session */
        put: operations["SessionController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancels a session, or takes that back; its marks are kept */
        put: operations["SessionController_cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session as a calendar file */
        get: operations["SessionController_calendarOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who is expected; when it is full, who waits */
        put: operations["SessionController_changeExpected"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who could be expected and are not */
        get: operations["SessionController_candidates"];
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
    "/api/programmes/{programme}/sessions/{session}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes, material, who was sent them, buddies and actions of a session */
        get: operations["FollowUpController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/follow-up/material": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records notes or material */
        put: operations["FollowUpController_recordMaterial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/follow-up/material/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes notes or material away */
        delete: operations["FollowUpController_removeMaterial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/follow-up/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who was sent the notes, and the buddy of somebody absent */
        put: operations["FollowUpController_recordCatchUp"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an action agreed at a session */
        post: operations["FollowUpController_recordAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open actions of the programme */
        get: operations["FollowUpController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes an action, ticks it off or opens it again */
        put: operations["FollowUpController_changeAction"];
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
    "/api/programmes/{programme}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs doing */
        get: operations["OverviewController_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of people × sessions */
        get: operations["OverviewController_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{person}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to somebody, never what they answered */
        get: operations["OverviewController_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/mentoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of pairs, with what was logged and which are silent */
        get: operations["OverviewController_pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/pairings/{pairing}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logs of a pair side by side */
        get: operations["OverviewController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/register/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a register said before it was corrected */
        get: operations["OverviewController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions, and how far each register is marked */
        get: operations["TablesController_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One register */
        get: operations["TablesController_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/grid.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People × sessions, all pages */
        get: operations["TablesController_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/mentoring.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs and what was logged */
        get: operations["TablesController_pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/enrolments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and who withdrew */
        get: operations["TablesController_enrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/watch.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may have left in effect */
        get: operations["TablesController_watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/actions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open actions */
        get: operations["TablesController_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{person}/timeline.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to somebody */
        get: operations["TablesController_timeline"];
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
        WatchSettingDto: {
            /** @description Silent sessions running after which the programme manager is asked: 1 to 12. */
            silentSessions: number;
            /** @description Weeks without a mentoring meeting after which a pair is flagged: 1 to 52. */
            silentWeeks: number;
        };
        WatchedSessionDto: {
            title: string;
            /** Format: date */
            heldOn: string;
        };
        LastMeetingDto: {
            /** Format: date */
            heldOn: string;
            /** @description Whose logs have it: mentor, mentee, staff. */
            loggedBy: string[];
        };
        WatchPromptDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            personCode: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            set: string | null;
            /** @description What the prompt rests on, as it is sent back with an answer. */
            evidence: string;
            /** @description Sessions with neither presence nor apology, running. */
            silent: components["schemas"]["WatchedSessionDto"][];
            /** @description All such sessions running, the ones above included. */
            running: number;
            /** @description Sessions among them whose register says nothing of them: passed over. */
            notRecorded: components["schemas"]["WatchedSessionDto"][];
            lastPresent: components["schemas"]["WatchedSessionDto"] | null;
            lastApology: components["schemas"]["WatchedSessionDto"] | null;
            lastMeeting: components["schemas"]["LastMeetingDto"] | null;
            /**
             * Format: date
             * @description No mentoring contact after this day; null: never.
             */
            since: string | null;
            /**
             * Format: date
             * @description The day that a confirmation would record.
             */
            withdrewOn: string;
        };
        WatchDto: {
            /**
             * Format: date
             * @description The day it is asked for.
             */
            on: string;
            setting: components["schemas"]["WatchSettingDto"];
            prompts: components["schemas"]["WatchPromptDto"][];
            /** @description People whose question was put off to a later day. */
            snoozed: number;
        };
        WatchReplyDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description As it came with the prompt. */
            evidence: string;
            /** @enum {string} */
            answer: "confirmed" | "dismissed" | "snoozed";
            /** @description Why it is dismissed: required then. Never about somebody’s health. */
            reason?: string;
            /**
             * Format: date
             * @description For snoozed: when to ask again.
             */
            until?: string;
            /**
             * Format: date
             * @description The day that was asked for, when not today.
             */
            on?: string;
        };
        WatchRepliedDto: {
            /** @enum {string} */
            answer: "confirmed" | "dismissed" | "snoozed";
            /**
             * Format: date
             * @description For confirmed: the day recorded.
             */
            withdrewOn: string | null;
            /** Format: date */
            snoozedUntil: string | null;
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
            /** @description They have attended a closing session, and stop being a finisher. */
            stopsFinisher: boolean;
            /** @description Sessions still to come at which they are expected or wait for a place: nothing is sent to them about these. */
            messagesStop: number;
            /** @description Questionnaires still ask them, unless a round says otherwise. Never somebody who died. */
            stillAsked: boolean;
            /** @description Other roles of the same person that have not withdrawn; each withdraws by itself. */
            otherRoles: ("participant" | "mentor" | "head_of_service" | "facilitator")[];
            /** @description Why this day cannot be recorded; empty when it can. */
            forbiddenBecause: string[];
        };
        PastWithdrawalDto: {
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
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Null: it holds.
             */
            reversedAt: string | null;
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
        LearningSetDto: {
            code: string;
            name: string;
        };
        TimetableItemDto: {
            /** @description Local time, HH:MM. */
            at: string;
            what: string;
        };
        PlanSessionDto: {
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Code of the set that meets; null: the whole programme. */
            set: string | null;
            title: string;
            /** Format: date */
            day: string;
            /** @description Local time in Europe/London, HH:MM. */
            startsAt: string;
            /** @description Local time, HH:MM. */
            endsAt: string | null;
            place: string;
            /** @description Where to join online; empty when there is no such thing. */
            link: string;
            theme: string;
            /** @description One a line. */
            learningOutcomes: string;
            timetable: components["schemas"]["TimetableItemDto"][];
            /** @description Whether being there makes a finisher. Null: the last two meetings of a set close it. */
            closing: boolean | null;
            /** @description Most people who fit. */
            capacity: number | null;
            /** @description Best number of people. */
            optimum: number | null;
            /** @description People counted in the room where no register by name is kept. */
            headcount: number | null;
            /** @description Code of the session; made from its set and number when left out. */
            code?: string;
        };
        WaitingDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            /** Format: date-time */
            askedAt: string;
        };
        SessionChangeDto: {
            /** Format: date-time */
            changedAt: string;
            /** @description Who changed it. */
            by: string;
            /** @description Each change in words: “place: Exeter → Bristol”. */
            what: string[];
            why: string;
        };
        SessionDetailDto: {
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Code of the set that meets; null: the whole programme. */
            set: string | null;
            title: string;
            /** Format: date */
            day: string;
            /** @description Local time in Europe/London, HH:MM. */
            startsAt: string;
            /** @description Local time, HH:MM. */
            endsAt: string | null;
            place: string;
            /** @description Where to join online; empty when there is no such thing. */
            link: string;
            theme: string;
            /** @description One a line. */
            learningOutcomes: string;
            timetable: components["schemas"]["TimetableItemDto"][];
            /** @description Whether being there makes a finisher. Null: the last two meetings of a set close it. */
            closing: boolean | null;
            /** @description Most people who fit. */
            capacity: number | null;
            /** @description Best number of people. */
            optimum: number | null;
            /** @description People counted in the room where no register by name is kept. */
            headcount: number | null;
            code: string;
            /** @enum {string} */
            status: "planned" | "held" | "cancelled";
            setName: string | null;
            /** @description It has begun. */
            begun: boolean;
            version: number;
            /** @description Whether it closes its set, by its own mark or by the rule. */
            closes: boolean;
            /** @description People expected. */
            expected: number;
            /** @description Of these, people who have not sent apologies: places taken. */
            taken: number;
            /** @description People with a mark. */
            marked: number;
            /** @description First come, first served. */
            waiting: components["schemas"]["WaitingDto"][];
            /** @description Latest first. */
            history: components["schemas"]["SessionChangeDto"][];
        };
        ChangeSessionDto: {
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Code of the set that meets; null: the whole programme. */
            set: string | null;
            title: string;
            /** Format: date */
            day: string;
            /** @description Local time in Europe/London, HH:MM. */
            startsAt: string;
            /** @description Local time, HH:MM. */
            endsAt: string | null;
            place: string;
            /** @description Where to join online; empty when there is no such thing. */
            link: string;
            theme: string;
            /** @description One a line. */
            learningOutcomes: string;
            timetable: components["schemas"]["TimetableItemDto"][];
            /** @description Whether being there makes a finisher. Null: the last two meetings of a set close it. */
            closing: boolean | null;
            /** @description Most people who fit. */
            capacity: number | null;
            /** @description Best number of people. */
            optimum: number | null;
            /** @description People counted in the room where no register by name is kept. */
            headcount: number | null;
            /** @description The version that the change was made from. */
            version: number;
            /** @description What was asked has been confirmed. */
            confirmed?: boolean;
            /** @description Why it was changed, for the history. */
            why?: string;
        };
        CancelSessionDto: {
            /** @description False takes a cancellation back. */
            cancelled: boolean;
            confirmed?: boolean;
            why?: string;
        };
        ExpectedOneDto: {
            /** Format: uuid */
            enrolmentId: string;
            expected: boolean;
        };
        ExpectedGroupDto: {
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            /** @description Code of their set; null: of every set. */
            set: string | null;
        };
        ChangeExpectedDto: {
            entries: components["schemas"]["ExpectedOneDto"][];
            /** @description Everybody of a role and set is expected too. */
            group?: components["schemas"]["ExpectedGroupDto"];
        };
        ExpectedChangedDto: {
            /** @description People expected now who were not. */
            added: number;
            /** @description People put on the waiting list: the session is full. */
            waiting: number;
            /** @description People no longer expected, or no longer waiting. */
            removed: number;
            /** @description People from the waiting list who got a place. */
            promoted: number;
            session: components["schemas"]["SessionDetailDto"];
        };
        CandidateDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            set: string | null;
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
        MaterialDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "note" | "material";
            title: string;
            link: string;
            body: string;
            /** Format: date-time */
            recordedAt: string;
        };
        CatchUpDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            /** @enum {string|null} */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
            /** @description The register has them as not there: with apologies or without. */
            absent: boolean;
            /**
             * Format: date
             * @description When the notes and material were sent to them.
             */
            sentOn: string | null;
            /** Format: uuid */
            buddyId: string | null;
            /** @description Who updates them. */
            buddy: string | null;
        };
        ActionDto: {
            /** Format: uuid */
            id: string;
            what: string;
            who: string;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            doneOn: string | null;
            /** @description Session at which it was ticked off. */
            doneAt: string | null;
            /** @description Code of the session at which it was agreed. */
            session: string;
            sessionTitle: string;
            /** Format: date */
            agreedOn: string;
            version: number;
            /** @description Open, and its day is over. */
            overdue: boolean;
        };
        FollowUpDto: {
            materials: components["schemas"]["MaterialDto"][];
            /** @description Everybody who was expected. */
            people: components["schemas"]["CatchUpDto"][];
            /** @description Agreed at this session. */
            actions: components["schemas"]["ActionDto"][];
            /** @description Agreed at earlier sessions of the same set, and not done before this one. */
            carried: components["schemas"]["ActionDto"][];
        };
        RecordMaterialDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            /** @enum {string} */
            kind: "note" | "material";
            title: string;
            /** @description Where it is kept; files themselves are not. */
            link: string;
            /** @description The text of a note. */
            body: string;
        };
        CatchUpOneDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** Format: date */
            sentOn: string | null;
            /** Format: uuid */
            buddyId: string | null;
        };
        RecordCatchUpDto: {
            /** @description Those who changed; nobody else is touched. */
            entries: components["schemas"]["CatchUpOneDto"][];
        };
        RecordActionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            what: string;
            who: string;
            /** Format: date */
            dueOn: string | null;
        };
        ChangeActionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            what: string;
            who: string;
            /** Format: date */
            dueOn: string | null;
            /** @description The version that the change was made from. */
            version: number;
            /**
             * Format: date
             * @description When it was done; null: it is open.
             */
            doneOn: string | null;
            /** @description Code of the session at which it was ticked off. */
            doneAt?: string | null;
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
        TodoDto: {
            /** @description Who or which session. */
            what: string;
            /** @description What about it. */
            detail: string;
            /** @description Code of a session. */
            session: string | null;
            /** @description Code of a person. */
            person: string | null;
            /** Format: uuid */
            pairing: string | null;
        };
        TodoListDto: {
            /** @description How many there are. */
            count: number;
            /** @description The first few. */
            first: components["schemas"]["TodoDto"][];
        };
        TodayDto: {
            /** Format: date */
            on: string;
            /** @description Weeks after which a pair counts as silent. */
            silentWeeks: number;
            /** @description Sessions held without a register, or with people not recorded. */
            registers: components["schemas"]["TodoListDto"];
            apologies: components["schemas"]["TodoListDto"];
            slipping: components["schemas"]["TodoListDto"];
            silentPairs: components["schemas"]["TodoListDto"];
            cover: components["schemas"]["TodoListDto"];
            actions: components["schemas"]["TodoListDto"];
            /** @description In the next four weeks. */
            coming: components["schemas"]["TodoListDto"];
        };
        GridColumnDto: {
            /** @description Sessions of one kind, the first of each set together, then the second … */
            key: string;
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Which of its kind, from 1. */
            nth: number;
            /** @description Title, when it is one session. */
            title: string | null;
            /**
             * Format: date
             * @description Its day, or the first of several.
             */
            day: string;
            /** @description Sessions in it. */
            sessions: number;
            /** @description People who were there, of everybody in the list. */
            attended: number;
            /** @description People expected with a mark. */
            recorded: number;
            /** @description People expected. */
            expected: number;
        };
        GridCellDto: {
            column: string;
            session: string;
            /** @enum {string} */
            says: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | "not_recorded" | "not_expected" | "planned" | "cancelled" | "left";
        };
        GridPersonDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            personCode: string;
            council: string | null;
            set: string | null;
            starter: boolean;
            /** Format: date */
            withdrewOn: string | null;
            /** @description Minutes of travel to the usual venue, one way. */
            travelMinutes: number | null;
            /** @description Sessions attended; null for somebody who is not a starter. */
            attended: number | null;
            /** @description Sessions held for them. */
            maximum: number | null;
            cells: components["schemas"]["GridCellDto"][];
        };
        ChoiceDto: {
            value: string;
            text: string;
        };
        GridDto: {
            columns: components["schemas"]["GridColumnDto"][];
            people: components["schemas"]["GridPersonDto"][];
            /** @description People in the whole list. */
            total: number;
            page: number;
            pages: number;
            councils: components["schemas"]["ChoiceDto"][];
            sets: components["schemas"]["ChoiceDto"][];
        };
        TimelineEntryDto: {
            /** Format: date */
            on: string | null;
            /** @enum {string} */
            kind: "enrolled" | "session" | "correction" | "paired" | "mentoring" | "round" | "catch_up" | "withdrawal" | "reversal" | "question";
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            /** @description What happened, in words. */
            what: string;
        };
        TimelineDto: {
            person: string;
            personCode: string;
            roles: ("participant" | "mentor" | "head_of_service" | "facilitator")[];
            council: string | null;
            set: string | null;
            /** Format: date */
            diedOn: string | null;
            /** @description The latest first. */
            entries: components["schemas"]["TimelineEntryDto"][];
        };
        PairDto: {
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
            menteeCode: string;
            /** @description Days that only staff have logged, or staff too. */
            byStaff: number;
            /** @description Days that one side has and the other has not. */
            oneSided: number;
            /** @description Paired, still in the programme, and nothing logged for as many weeks as the programme sets. */
            silent: boolean;
        };
        PairsDto: {
            pairs: components["schemas"]["PairDto"][];
            total: number;
            page: number;
            pages: number;
            /** @description Pairs that are silent, whatever was asked for. */
            silent: number;
            silentWeeks: number;
        };
        LogVersionDto: {
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
        ComparedMeetingDto: {
            /** Format: date */
            heldOn: string;
            mentor: components["schemas"]["LogVersionDto"] | null;
            mentee: components["schemas"]["LogVersionDto"] | null;
            staff: components["schemas"]["LogVersionDto"] | null;
            /** @description What the logs say differently; what one of them does not know is no difference. */
            differs: ("minutes" | "medium" | "inGroup" | "cutShortBy")[];
        };
        ComparisonDto: {
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
            menteeCode: string;
            /** @description Days that only staff have logged, or staff too. */
            byStaff: number;
            /** @description Days that one side has and the other has not. */
            oneSided: number;
            /** @description Paired, still in the programme, and nothing logged for as many weeks as the programme sets. */
            silent: boolean;
            /** @description The latest first. */
            days: components["schemas"]["ComparedMeetingDto"][];
        };
        RegisterSaysDto: {
            expected: boolean;
            /** @enum {string|null} */
            mark: "in_person" | "online" | "in_part" | "apologies_in_advance" | "apologies_on_day" | "absent" | null;
            /** @enum {string|null} */
            reason: "operational_demand" | "illness" | "weather" | "leave" | "travel" | "caring" | "other" | "not_given" | null;
        };
        CorrectionDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            /** Format: date-time */
            changedAt: string;
            /** @description The version that was replaced. */
            version: number;
            before: components["schemas"]["RegisterSaysDto"];
            after: components["schemas"]["RegisterSaysDto"];
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
    WatchController_read: {
        parameters: {
            query?: {
                /** @description As the record stood at the end of that day; today when left out. */
                on?: string;
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
                    "application/json": components["schemas"]["WatchDto"];
                };
            };
        };
    };
    WatchController_reply: {
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
                "application/json": components["schemas"]["WatchReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchRepliedDto"];
                };
            };
        };
    };
    WatchController_change: {
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
                "application/json": components["schemas"]["WatchSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchSettingDto"];
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
                reason?: "early_retirement" | "ill_health" | "resignation" | "operational_demand" | "changed_job" | "mentee_withdrew" | "stopped_coming" | "death" | "other" | "unknown";
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
    WithdrawalController_history: {
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
                    "application/json": components["schemas"]["PastWithdrawalDto"][];
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
    SessionController_sets: {
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
                    "application/json": components["schemas"]["LearningSetDto"][];
                };
            };
        };
    };
    SessionController_calendar: {
        parameters: {
            query?: {
                /** @description Code of a set: its own sessions and those of everybody. */
                set?: string;
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
                    "text/calendar": string;
                };
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
    SessionController_plan: {
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
                "application/json": components["schemas"]["PlanSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetailDto"];
                };
            };
        };
    };
    SessionController_read: {
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
                    "application/json": components["schemas"]["SessionDetailDto"];
                };
            };
        };
    };
    SessionController_change: {
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
                "application/json": components["schemas"]["ChangeSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetailDto"];
                };
            };
        };
    };
    SessionController_cancel: {
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
                "application/json": components["schemas"]["CancelSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDetailDto"];
                };
            };
        };
    };
    SessionController_calendarOf: {
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
                    "text/calendar": string;
                };
            };
        };
    };
    SessionController_changeExpected: {
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
                "application/json": components["schemas"]["ChangeExpectedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectedChangedDto"];
                };
            };
        };
    };
    SessionController_candidates: {
        parameters: {
            query?: {
                /** @description Part of a name, code or council. */
                find?: string;
            };
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
                    "application/json": components["schemas"]["CandidateDto"][];
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
    FollowUpController_read: {
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
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    FollowUpController_recordMaterial: {
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
                "application/json": components["schemas"]["RecordMaterialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    FollowUpController_removeMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                material: string;
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
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    FollowUpController_recordCatchUp: {
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
                "application/json": components["schemas"]["RecordCatchUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpDto"];
                };
            };
        };
    };
    FollowUpController_recordAction: {
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
                "application/json": components["schemas"]["RecordActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
                };
            };
        };
    };
    FollowUpController_open: {
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
                    "application/json": components["schemas"]["ActionDto"][];
                };
            };
        };
    };
    FollowUpController_changeAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                action: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionDto"];
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
    OverviewController_today: {
        parameters: {
            query?: {
                /** @description As the record stood on that day; today in Europe/London when left out. */
                on?: string;
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
                    "application/json": components["schemas"]["TodayDto"];
                };
            };
        };
    };
    OverviewController_grid: {
        parameters: {
            query?: {
                /** @description Name of a council. */
                council?: string;
                /** @description Code of a set. */
                set?: string;
                /** @description Part of a name or code. */
                find?: string;
                /** @description participant when left out */
                role?: "participant" | "mentor";
                /** @description From 1. */
                page?: number;
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
                    "application/json": components["schemas"]["GridDto"];
                };
            };
        };
    };
    OverviewController_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
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
                    "application/json": components["schemas"]["TimelineDto"];
                };
            };
        };
    };
    OverviewController_pairs: {
        parameters: {
            query?: {
                /** @description Part of the name or code of either side, or of the council. */
                find?: string;
                /** @description Only pairs with nothing for too long, or with fewer meetings than recommended. */
                only?: "silent" | "behind";
                /** @description As of that day; today when left out. */
                on?: string;
                /** @description From 1. */
                page?: number;
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
                    "application/json": components["schemas"]["PairsDto"];
                };
            };
        };
    };
    OverviewController_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairing: string;
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
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
        };
    };
    OverviewController_history: {
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
                    "application/json": components["schemas"]["CorrectionDto"][];
                };
            };
        };
    };
    TablesController_sessions: {
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_register: {
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_grid: {
        parameters: {
            query?: {
                /** @description Name of a council. */
                council?: string;
                /** @description Code of a set. */
                set?: string;
                /** @description Part of a name or code. */
                find?: string;
                /** @description participant when left out */
                role?: "participant" | "mentor";
                /** @description From 1. */
                page?: number;
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_pairs: {
        parameters: {
            query?: {
                /** @description Part of the name or code of either side, or of the council. */
                find?: string;
                /** @description Only pairs with nothing for too long, or with fewer meetings than recommended. */
                only?: "silent" | "behind";
                /** @description As of that day; today when left out. */
                on?: string;
                /** @description From 1. */
                page?: number;
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_enrolments: {
        parameters: {
            query?: {
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_watch: {
        parameters: {
            query?: {
                /** @description As the record stood on that day; today in Europe/London when left out. */
                on?: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_actions: {
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
                    "text/csv": string;
                };
            };
        };
    };
    TablesController_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
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
