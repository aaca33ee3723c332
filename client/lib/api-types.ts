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
    "/api/programmes/{programme}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the role acted in, for this sign-in and programme */
        put: operations["RoleController_choose"];
        post?: never;
        delete?: never;
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
    "/api/bank-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bank holidays: no session is planned on them, and no message sent */
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
    "/api/programmes/{programme}/people/{person}/mail-stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that somebody asked not to be written to */
        post: operations["MailStopController_stop"];
        /** Notes that they can be written to again */
        delete: operations["MailStopController_resume"];
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
    "/api/programmes/{programme}/set-up/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_listSets"];
        put?: never;
        post: operations["SetUpController_addSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/sets/{set}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpController_changeSet"];
        post?: never;
        delete: operations["SetUpController_removeSet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_list"];
        put?: never;
        /** Enrols somebody */
        post: operations["SetUpController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people/{enrolment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_get"];
        /** Changes who somebody is and what is agreed about them */
        put: operations["SetUpController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people/{enrolment}/error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an enrolment was made in error: it counts nowhere */
        post: operations["SetUpController_voided"];
        /** Takes that back */
        delete: operations["SetUpController_restored"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_mentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/mentees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetUpController_mentees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives mentees a mentor */
        post: operations["SetUpController_pair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/pairings/{pairing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SetUpController_changePairing"];
        post?: never;
        delete: operations["SetUpController_removePairing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleImportController_list"];
        put?: never;
        /** Stores a paste as one */
        post: operations["PeopleImportController_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a paste would do; changes nothing */
        post: operations["PeopleImportController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people-imports/faulty-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lines of a paste that have a fault, as CSV */
        post: operations["PeopleImportController_faultyLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/people-imports/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a paste back */
        delete: operations["PeopleImportController_undo"];
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
    "/api/programmes/{programme}/sessions/{session}/action-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be chosen to do what is agreed at a session */
        get: operations["FollowUpController_people"];
        put?: never;
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
    "/api/programmes/{programme}/success-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Criteria agreed at sessions, and where each is asked */
        get: operations["SuccessCriteriaController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/success-criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Criteria agreed at a session */
        get: operations["SuccessCriteriaController_of"];
        put?: never;
        /** Writes down a criterion agreed at a session */
        post: operations["SuccessCriteriaController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/success-criteria/{criterion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a criterion that no published version asks */
        put: operations["SuccessCriteriaController_change"];
        post?: never;
        /** Takes out a criterion that no published version asks */
        delete: operations["SuccessCriteriaController_remove"];
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
        /** Keeps the transcript of a focus group, in the place of one that was seen */
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
        get: operations["RoundsController_openLink"];
        put?: never;
        post: operations["RoundsController_makeOpenLink"];
        delete: operations["RoundsController_stopOpenLinks"];
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
    "/api/programmes/{programme}/rounds/{round}/members/{enrolmentId}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Corrects the address of somebody asked; what should have reached them leaves */
        put: operations["RoundsController_correctAddress"];
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
    "/api/programmes/{programme}/rounds/{round}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundProgressController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/returned-by-day.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RoundProgressController_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFormsController_sheet"];
        put: operations["PaperFormsController_setGiveBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/paper-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFormsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/members/{enrolmentId}/paper-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PaperFormsController_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/paper-forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["PaperFormsController_enter"];
        post?: never;
        delete: operations["PaperFormsController_takeBack"];
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
    "/api/programmes/{programme}/rounds/{round}/messages/sent/{message}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message again that did not reach somebody */
        post: operations["RoundMessagesController_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/messages/sent/{message}/came-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that a mail said that a message came back: nothing more is sent to its address */
        post: operations["RoundMessagesController_cameBack"];
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
    "/api/programmes/{programme}/session-pulses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pulses that were asked for, and how many answered */
        get: operations["SessionPulseController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/sessions/{session}/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pulse of a session, how many answered so far, or why it cannot be asked for */
        get: operations["SessionPulseController_read"];
        put?: never;
        /** Asks for the pulse of a session; once more gives the same */
        post: operations["SessionPulseController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** You said, we did: what people see, in its order, then drafts */
        get: operations["RepliesController_list"];
        put?: never;
        /** Writes a reply as a draft */
        post: operations["RepliesController_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/replies/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whom a reply can be, and the points of group feedback it can answer */
        get: operations["RepliesController_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/replies/{reply}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a reply */
        put: operations["RepliesController_save"];
        post?: never;
        /** Takes a reply out for good */
        delete: operations["RepliesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/replies/{reply}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Publishes a reply, or takes it back */
        put: operations["RepliesController_publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/replies/{reply}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves a published reply one place up or down */
        post: operations["RepliesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/own-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who have a page of their own, and since when there is a link to it */
        get: operations["PersonLinkController_list"];
        put?: never;
        post?: never;
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
    "/api/programme-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a new programme can begin with */
        get: operations["NewProgrammeController_startingPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every date of a programme to be; stores nothing */
        post: operations["NewProgrammeController_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Creates a programme; the same request again makes no second one */
        post: operations["NewProgrammeController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is missing before the launch */
        get: operations["SetupController_getLaunch"];
        put?: never;
        /** Starts the programme: its starters are frozen */
        post: operations["SetupController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/set-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves people to another set from a day on */
        post: operations["SetupController_changeSets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who manages the programme, and what is open */
        get: operations["SetupController_getHandOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes somebody programme manager */
        post: operations["SetupController_addManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/set-up/managers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stops being programme manager; refused to the only one */
        delete: operations["SetupController_leave"];
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
    "/api/programmes/{programme}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done in the programme, newest first */
        get: operations["JournalController_ofProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JournalController_ofProgrammeCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done anywhere: accounts, settings and every programme */
        get: operations["JournalController_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JournalController_allCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody of the programme */
        get: operations["RightsController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is held about somebody */
        get: operations["RightsController_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/data.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RightsController_dataFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/data.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RightsController_dataPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Forms that somebody sent, and until when their answers can be withdrawn */
        get: operations["RightsController_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/forms/{round}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws the answers of a form, as its writer asked */
        post: operations["RightsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/people/{personId}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What erasing somebody would remove, and what it would leave */
        get: operations["RightsController_erasure"];
        put?: never;
        /** Erases somebody; it cannot be undone */
        post: operations["RightsController_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/rounds/{round}/answers-until": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the last day on which answers of a round can be withdrawn */
        put: operations["RightsController_cutOff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{programme}/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the privacy notice says, how long things are kept, and what is due */
        get: operations["RightsController_privacy"];
        put: operations["RightsController_savePrivacy"];
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
            /** @description Every role held in the programme; one is acted in at a time. */
            roles: ("programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator")[];
            /**
             * @description The role acted in: chosen for this sign-in, or the first held.
             * @enum {string}
             */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
            /** @description What may be done while acting in it. Menus and buttons come from this alone. */
            abilities: ("see_figures" | "see_rows" | "export_responses" | "see_rounds" | "set_up_rounds" | "see_questionnaires" | "write_questionnaires" | "make_open_links" | "see_group_feedback" | "write_group_feedback" | "add_transcripts" | "remove_group_feedback" | "read_transcripts" | "print_forms" | "enter_paper_forms" | "see_round_progress" | "see_replies" | "write_replies" | "manage_rounds" | "mark_registers" | "run_programme" | "run_sessions" | "log_mentoring" | "record_withdrawals" | "see_own_council" | "manage_programme" | "manage_staff" | "handle_personal_data" | "make_own_page_links" | "see_journal")[];
            /** @description The council of a head of service; null in every other role. */
            council: string | null;
            /** @description The sets of a facilitator, by name; null in every other role. */
            sets: string[] | null;
        };
        SignedInDto: {
            name: string;
            /** @description Sets Waymark up and gives roles; sees no answers and no figures. */
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
        ChooseRoleDto: {
            /**
             * @description One of the roles held in the programme.
             * @enum {string}
             */
            role: "programme_manager" | "evaluator" | "report_reader" | "head_of_service" | "facilitator";
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
        BankHolidayDto: {
            /** Format: date */
            day: string;
            name: string;
            /** @description Who added it or called it so; empty: it is of the official list. */
            changedBy: string;
            /** Format: date-time */
            changedAt: string | null;
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
            /** @description Questions that ask about it, and points of groups: with any it cannot be removed. */
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
        SetDto: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            place: string;
            /** @description Participants in it now: not void, not withdrawn. */
            members: number;
            /** @description Councils that they come from. */
            councils: number;
            /** @description Meetings of it that are not cancelled. */
            meetings: number;
            /** @description Send it back with a change. */
            version: string;
        };
        SetsDto: {
            sets: components["schemas"]["SetDto"][];
            /** @description Participants in no set. */
            inNoSet: number;
        };
        AddSetDto: {
            name: string;
            place?: string;
        };
        ChangeSetDto: {
            name: string;
            place?: string;
            version: string;
        };
        MentorOfDto: {
            /** Format: uuid */
            pairingId: string;
            name: string;
            /** @enum {string} */
            lineManager: "yes" | "no" | "unknown";
        };
        EnrolledDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description P01, M01 …: stable, and used where no name may be. */
            code: string;
            name: string;
            email: string | null;
            /**
             * @description Why nothing is mailed to them; null: mail may be sent.
             * @enum {string|null}
             */
            mailStopped: "bounced" | "opted_out" | null;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            /** Format: uuid */
            councilId: string | null;
            council: string | null;
            /** Format: uuid */
            setId: string | null;
            set: string | null;
            starter: boolean;
            /** @description Joined after the programme started: shown beside the figures, never inside. */
            lateJoiner: boolean;
            /** Format: date */
            enrolledOn: string;
            /** @enum {string} */
            selectedBy: "self" | "manager" | "senior_direction" | "unknown";
            /** @enum {string} */
            lineManagerSupport: "yes" | "partly" | "no" | "unknown";
            /** @enum {string} */
            coverAgreed: "yes" | "partly" | "no" | "unknown";
            travelMinutes: number | null;
            /** @description Of a mentor: independent of the council. */
            independent: boolean;
            /** @enum {string|null} */
            voidReason: "enrolled_in_error" | "erased" | null;
            /** Format: date */
            withdrewOn: string | null;
            /** @description Of a participant: their mentors now. */
            mentors: components["schemas"]["MentorOfDto"][];
            /** @description Send it back with a change. */
            version: string;
        };
        EnrolledPageDto: {
            people: components["schemas"]["EnrolledDto"][];
            total: number;
            page: number;
            pages: number;
        };
        EnrolDto: {
            name: string;
            email: string | null;
            /** Format: uuid */
            councilId: string | null;
            /** @enum {string} */
            selectedBy: "self" | "manager" | "senior_direction" | "unknown";
            /** @enum {string} */
            lineManagerSupport: "yes" | "partly" | "no" | "unknown";
            /** @enum {string} */
            coverAgreed: "yes" | "partly" | "no" | "unknown";
            travelMinutes: number | null;
            independent: boolean;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            /** Format: uuid */
            setId: string | null;
        };
        ChangeEnrolmentDto: {
            name: string;
            email: string | null;
            /** Format: uuid */
            councilId: string | null;
            /** @enum {string} */
            selectedBy: "self" | "manager" | "senior_direction" | "unknown";
            /** @enum {string} */
            lineManagerSupport: "yes" | "partly" | "no" | "unknown";
            /** @enum {string} */
            coverAgreed: "yes" | "partly" | "no" | "unknown";
            travelMinutes: number | null;
            independent: boolean;
            version: string;
        };
        VoidDto: {
            version: string;
        };
        MentorDto: {
            /** Format: uuid */
            enrolmentId: string;
            name: string;
            council: string | null;
            independent: boolean;
            /** @description Mentees now. */
            mentees: number;
        };
        MentorPairingDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            mentorId: string;
            mentor: string;
            mentorCouncil: string | null;
            independent: boolean;
            /** Format: uuid */
            menteeId: string;
            mentee: string;
            menteeCouncil: string | null;
            /**
             * @description Whether the mentor is the line manager of the mentee.
             * @enum {string}
             */
            lineManager: "yes" | "no" | "unknown";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
            /** @description Days with a meeting in anybody’s log: with any it cannot be removed, only ended. */
            meetings: number;
            /** @description Send it back with a change. */
            version: string;
        };
        MenteeDto: {
            /** Format: uuid */
            enrolmentId: string;
            name: string;
            council: string | null;
            set: string | null;
            pairings: components["schemas"]["MentorPairingDto"][];
        };
        MenteePageDto: {
            mentees: components["schemas"]["MenteeDto"][];
            total: number;
            /** @description Of the whole programme, whatever is shown. */
            withoutMentor: number;
            page: number;
            pages: number;
        };
        NewPairingDto: {
            /** Format: uuid */
            mentorId: string;
            menteeIds: string[];
            /** @enum {string} */
            lineManager: "yes" | "no" | "unknown";
            /** Format: date */
            startsOn: string | null;
        };
        ChangePairingDto: {
            version: string;
            /** @enum {string} */
            lineManager: "yes" | "no" | "unknown";
            /** Format: date */
            startsOn: string | null;
            /** Format: date */
            endsOn: string | null;
        };
        PeopleBatchDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            lines: number;
            added: number;
            changed: number;
            leftOut: number;
            /** Format: date-time */
            undoneAt: string | null;
            /** @description It can still be tried to take back: for 30 days. */
            recent: boolean;
        };
        PeopleTextDto: {
            /** @description Lines as copied from a spreadsheet: separated by tabs, semicolons or commas. */
            text: string;
            /** @description Make councils and sets that are not known yet. */
            addMissing: boolean;
        };
        PastedColumnDto: {
            heading: string | null;
            /** @description What it is taken for; null: not used. */
            takenFor: string | null;
        };
        LineFaultDto: {
            line: number;
            column: string | null;
            wrong: string;
            right: string;
        };
        PastedLineDto: {
            line: number;
            /** @enum {string} */
            kind: "add" | "change" | "same" | "fault";
            name: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            set: string | null;
            /** @description What changes, by the names of the columns. */
            changes: string[];
        };
        PeoplePreviewDto: {
            columns: components["schemas"]["PastedColumnDto"][];
            lines: number;
            added: number;
            changed: number;
            unchanged: number;
            /** @description Lines with a fault. */
            faulty: number;
            /** @description Of these, lines whose council, set or mentor is not known. */
            notMatched: number;
            /** @description The first 200. */
            faults: components["schemas"]["LineFaultDto"][];
            faultCount: number;
            /** @description The first 100 lines that add or change somebody. */
            people: components["schemas"]["PastedLineDto"][];
            /** @description Councils that the platform does not know and would be made. */
            newCouncils: string[];
            newSets: string[];
            /** @description The programme has started: those added are late joiners. */
            lateJoiners: boolean;
            /** @description Send it back to commit exactly this. */
            seen: string;
        };
        CommitPeopleDto: {
            /** @description Lines as copied from a spreadsheet: separated by tabs, semicolons or commas. */
            text: string;
            /** @description Make councils and sets that are not known yet. */
            addMissing: boolean;
            /** @description Take the lines without a fault, leave the others out. */
            leaveOut: boolean;
            /** @description `seen` of the preview. */
            seen: string;
        };
        PeopleImportedDto: {
            added: number;
            changed: number;
            unchanged: number;
            leftOut: number;
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
            /** @description In words: the name of the person, where it is somebody of the programme. */
            who: string;
            /**
             * Format: uuid
             * @description The enrolment of whoever does it; null: who is only words.
             */
            enrolmentId: string | null;
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
        ActionPersonDto: {
            /** Format: uuid */
            enrolmentId: string;
            person: string;
            /** @enum {string} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator";
            council: string | null;
            /** @description Expected at the session. */
            expected: boolean;
        };
        RecordActionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            what: string;
            who: string;
            /**
             * Format: uuid
             * @description Somebody of the programme who does it: then their name is who. Null: nobody by name. Left out: as the words say.
             */
            enrolmentId?: string | null;
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
            /**
             * Format: uuid
             * @description Somebody of the programme who does it: then their name is who. Null: nobody by name. Left out: as the words say.
             */
            enrolmentId?: string | null;
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
        /**
         * @description Those it is written in, English first.
         * @enum {string}
         */
        Language: "en" | "cy";
        VersionHeadDto: {
            number: number;
            title: string;
            /** Format: date */
            publishedOn: string | null;
            items: number;
            /** @description Rounds that ask it. */
            rounds: number;
            /** @description Those it is written in, English first. */
            languages: components["schemas"]["Language"][];
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
            /** @description Whether it has a statement for each outcome of the programme, whose words in other languages nobody has written yet. */
            perOutcome: boolean;
        };
        AgreedOutcomeDto: {
            code: string;
            title: string;
        };
        /**
         * @description With an instrument of the library: languages it is put into beside English, as far as the library has the words.
         * @enum {string}
         */
        SecondLanguage: "cy";
        NewQuestionnaireDto: {
            code: string;
            /** @description Left out: the title of what it begins with. */
            title?: string;
            /** @description An instrument of the library to begin with. */
            fromLibrary?: string;
            /** @description A questionnaire of this programme to begin with. */
            fromQuestionnaire?: string;
            /** @description With an instrument of the library: languages it is put into beside English, as far as the library has the words. */
            languages?: components["schemas"]["SecondLanguage"][];
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
        ItemWordsDto: {
            wording: string;
            section: string;
            note: string;
            /** @description Labels of the answers by their code. */
            options: {
                [key: string]: string;
            };
        };
        ItemInLanguagesDto: {
            cy?: components["schemas"]["ItemWordsDto"];
        };
        DraftItemDto: {
            /** @description The same question keeps its code through all versions. */
            code: string;
            section: string;
            kind: components["schemas"]["ItemKind"];
            wording: string;
            /** @enum {string|null} */
            scale: "agreement" | "extent_met" | "rating" | "frequency" | "one_to_ten" | null;
            options: components["schemas"]["OptionDto"][] | null;
            /** @description What is to be read before the question. */
            note: string;
            /** @description Code of the answer beside which one can say what. */
            other: string | null;
            /** @description Of a number: the least that can be given. */
            lowest: number | null;
            /** @description Of a number: the greatest that can be given. */
            highest: number | null;
            /** @description Code that two neighbouring questions share, of which one asks of before and one of now. */
            pair: string | null;
            /** @enum {string|null} */
            moment: "before" | "now" | null;
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
            /** @description The question in other languages. */
            words: components["schemas"]["ItemInLanguagesDto"];
            /** @description Codes of the success criteria it was made of; one that is no longer there is left out. */
            criteria?: string[];
        };
        VersionWordsDto: {
            title: string;
            introduction: string;
        };
        VersionInLanguagesDto: {
            cy?: components["schemas"]["VersionWordsDto"];
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
            words: components["schemas"]["VersionInLanguagesDto"];
        };
        ChangedPartDto: {
            part: string;
            before: string;
            after: string;
            /** @description Of what is not in English. */
            language?: components["schemas"]["SecondLanguage"];
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
            /** @description The title and the introduction in other languages; one that stands here is one it is put into. */
            words: components["schemas"]["VersionInLanguagesDto"];
        };
        PublishDto: {
            revision: number;
        };
        /** @enum {string} */
        AgreedBy: "participants" | "mentors";
        AskedInDto: {
            /** @description Code of the questionnaire. */
            questionnaire: string;
            /** @description Title of the version. */
            title: string;
            version: number;
            /** @description False while the version is being written. */
            published: boolean;
            /** @description The question as it is asked there. */
            wording: string;
        };
        CriterionDto: {
            /** Format: uuid */
            id: string;
            /** @description Made of its words when it was written down. */
            code: string;
            words: string;
            outcome: string | null;
            agreedBy: components["schemas"]["AgreedBy"];
            /** @description Code of the session at which it was agreed. */
            session: string;
            sessionTitle: string;
            /** Format: date */
            agreedOn: string;
            version: number;
            /** @description Where it was taken in, the newest version first. */
            askedIn: components["schemas"]["AskedInDto"][];
        };
        RecordCriterionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            /** @description As it was agreed; the words of the statement that it becomes. */
            words: string;
            /** @description Code of the outcome it belongs to; null: none. */
            outcome: string | null;
            agreedBy: components["schemas"]["AgreedBy"];
        };
        ChangeCriterionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
            /** @description As it was agreed; the words of the statement that it becomes. */
            words: string;
            /** @description Code of the outcome it belongs to; null: none. */
            outcome: string | null;
            agreedBy: components["schemas"]["AgreedBy"];
            /** @description The version that the change was made from. */
            version: number;
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
            revision: number;
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
            /** @description How many were in the room; told to evaluators too. */
            inTheRoom: number;
            /** @description How many of them contributed. */
            contributed: number;
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
            /** @description The revision of the transcript that was seen; 0 where there was none. */
            revision: number;
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
            /** @description Title of the session whose pulse it is; null: it is of no session. */
            session: string | null;
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
            /** @description The same in Welsh, for a version that speaks Welsh. */
            privacyTextWelsh?: string;
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
            /** @description The same in Welsh, for a version that speaks Welsh. */
            privacyTextWelsh?: string;
        };
        AskedCouncilDto: {
            council: string | null;
            people: number;
        };
        LeftOutDto: {
            /** @enum {string} */
            why: "died" | "withdrew" | "never_attended" | "other_set" | "no_mentees";
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
            /** @description The same in Welsh, for a version that speaks Welsh. */
            privacyTextWelsh?: string;
            code: string;
            /** @description Whether it has opened: then only its last day can change. */
            opened: boolean;
        };
        RoundWindowDto: {
            /**
             * Format: date
             * @description Last day; null keeps the round open until it is closed.
             */
            closesOn: string | null;
        };
        OpenLinkDto: {
            /** @description Address for everybody, in letters that can be typed. It works until it is stopped or the round closes, and can be shown again. */
            url: string;
            /** @description The address as a QR code, a drawing in SVG. */
            qr: string;
        };
        ShownLinkDto: {
            /** @description Null: none was made, or all were stopped. */
            link: components["schemas"]["OpenLinkDto"] | null;
        };
        /** @enum {string} */
        MembersShown: "waited_for" | "not_reachable" | "not_started" | "draft" | "declined" | "returned" | "withdrawn";
        /** @enum {string} */
        MemberState: "not_started" | "draft" | "declined" | "returned" | "withdrawn";
        RoundMemberDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where only that is kept. */
            person: string;
            council: string | null;
            /** @description As it is printed on a form on paper, so that no name needs to be. */
            code: string;
            state: components["schemas"]["MemberState"];
            /** @description Whether the form came back on paper. */
            onPaper: boolean;
            /** @description Whether a form of theirs is waited for: they have returned none, have not said no, are alive and count. */
            waitedFor: boolean;
            /** @description How many mentees they would be asked about. */
            mentees: number;
            /** @description Where messages reach them; null: nowhere. */
            email: string | null;
            /**
             * @description Why nothing is sent to them all the same.
             * @enum {string|null}
             */
            mailStopped: "bounced" | "opted_out" | null;
            /** @description The address came back, perhaps of somebody who asked not to be written to as well. */
            bounced: boolean;
            /** @description What was said when the address came back; empty otherwise. */
            cameBack: string;
            /** @description They died: nothing is ever written to them. */
            died: boolean;
        };
        RoundMembersDto: {
            members: components["schemas"]["RoundMemberDto"][];
            /** @description How many match. */
            total: number;
            /** @description The page that this is: the last one where a later one was asked for. */
            page: number;
            pageSize: number;
        };
        CorrectAddressDto: {
            email: string;
            /** @description The address that was shown when it was corrected; null: none. */
            seen: string | null;
        };
        /**
         * @description Which message.
         * @enum {string}
         */
        MessageStep: "invitation" | "reminder_1" | "reminder_2" | "personal";
        MessageAgainDto: {
            /**
             * @description again: it leaves once more; under_way: it is being sent at this moment; nothing: see because.
             * @enum {string}
             */
            outcome: "again" | "under_way" | "nothing";
            /** @description Which message. */
            step: components["schemas"]["MessageStep"] | null;
            /**
             * Format: date-time
             * @description When it leaves at the earliest; every check is made once more then.
             */
            leavesAt: string | null;
            /** @description Why nothing is sent; empty otherwise. */
            because: string;
        };
        MakePersonalLinkDto: {
            /** @description Whether what the person has begun may go: whoever makes the link could read it. */
            discardsDraft?: boolean;
        };
        PersonalLinkDto: {
            /** @description Address that opens the form of this person. It is shown once, and the one before no longer works. */
            url: string;
        };
        CouncilProgressDto: {
            asked: number;
            returned: number;
            /** @description Of those returned: on paper. */
            onPaper: number;
            /** @description Begun and not sent. */
            begun: number;
            /** @description Sent, and taken back by their writers. */
            withdrawn: number;
            /** @description Said that they do not want to take part. */
            declined: number;
            notStarted: number;
            /** @description Of those who have begun or not started: nothing can be mailed to them, because there is no address, it does not work, or they asked for nothing more. */
            unreachable: number;
            council: string | null;
        };
        ProgressCountsDto: {
            asked: number;
            returned: number;
            /** @description Of those returned: on paper. */
            onPaper: number;
            /** @description Begun and not sent. */
            begun: number;
            /** @description Sent, and taken back by their writers. */
            withdrawn: number;
            /** @description Said that they do not want to take part. */
            declined: number;
            notStarted: number;
            /** @description Of those who have begun or not started: nothing can be mailed to them, because there is no address, it does not work, or they asked for nothing more. */
            unreachable: number;
        };
        RoundRateDto: {
            returned: number;
            base: number;
            /**
             * @description What the base is made of: the starters at the end of a programme.
             * @enum {string}
             */
            of: "starters" | "people asked";
            /** @description People in no base, by reason. */
            left: {
                [key: string]: number;
            };
            /** @description In words, as far as so few people allow a percentage. */
            text: string;
        };
        ToldFormsDto: {
            /** @description The first so many, in steps of five. */
            forms: number;
            /** @description 80% or more of what was asked addressed. */
            complete: number;
            /** @description 50 to 79%. */
            partial: number;
            /** @description Less. */
            sparse: number;
        };
        CompletenessDto: {
            /** @description Its councils, as a sentence names them. */
            name: string;
            councils: (string | null)[];
            asked: number;
            returned: number;
            /** @description Null below five forms, when it would tell how much single people left out. */
            told: components["schemas"]["ToldFormsDto"] | null;
            /** @description Of how many of its forms that is, in words. */
            counted: string;
        };
        ReturnedOnDto: {
            /** Format: date */
            day: string;
            /** @description Forms sent, or handed in on paper, on that day. */
            returned: number;
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
        RoundProgressDto: {
            /** @description By name; the last may be people of no council. */
            byCouncil: components["schemas"]["CouncilProgressDto"][];
            /** @description Of everybody asked. */
            all: components["schemas"]["ProgressCountsDto"];
            rate: components["schemas"]["RoundRateDto"];
            /** @description Groups of councils that do not change while forms come in. */
            completeness: components["schemas"]["CompletenessDto"][];
            /** @description Days on which forms came back, in their order. */
            byDay: components["schemas"]["ReturnedOnDto"][];
            /** @description The same as a chart, with what it says; null while no form has come back. */
            days: components["schemas"]["PanelDto"] | null;
            /**
             * Format: date-time
             * @description When this was counted.
             */
            at: string;
        };
        PaperOptionDto: {
            value: string;
            label: string;
        };
        PaperItemDto: {
            code: string;
            section: string;
            kind: components["schemas"]["ItemKind"];
            wording: string;
            /** @enum {string|null} */
            scale: "agreement" | "extent_met" | "rating" | "frequency" | "one_to_ten" | null;
            options: components["schemas"]["PaperOptionDto"][] | null;
            /** @description What is to be read before the question. */
            note: string;
            /** @description Value of the answer beside which one can say what. */
            other: string | null;
            lowest: number | null;
            highest: number | null;
            /** @description Code that two neighbouring questions share, of which one asks of before and one of now. */
            pair: string | null;
            /** @enum {string|null} */
            moment: "before" | "now" | null;
            notApplicable: boolean;
            dontKnow: boolean;
            askedPer: components["schemas"]["AskedPer"];
            /** @description item=value on an earlier question; null: always asked. */
            showIf: string | null;
            /** @description The question in other languages. */
            words: {
                [key: string]: unknown;
            };
        };
        PaperRoundDto: {
            code: string;
            title: string;
            /** @description What the questionnaire calls itself. */
            heading: string;
            introduction: string;
            mode: components["schemas"]["RoundMode"];
            /** @enum {string|null} */
            role: "participant" | "mentor" | "head_of_service" | "facilitator" | null;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string | null;
            /** @description Whether its first day has come: before that no form can come back. */
            begun: boolean;
            /** @description Whether it takes answers now. */
            open: boolean;
            privacyText: string;
            /** @description To whom, or where, a form is given back; empty: nobody has said. */
            giveBackTo: string;
            items: components["schemas"]["PaperItemDto"][];
        };
        GiveBackDto: {
            /** @description To whom, or where, a form is given back; empty: a line is printed to write it on. */
            giveBackTo: string;
        };
        /** @enum {string} */
        PaperFormsShown: "can_be_taken_back" | "stays";
        EnteredPaperFormDto: {
            /** Format: uuid */
            id: string;
            reference: string;
            /** @description Null in an anonymous round. */
            person: string | null;
            /** Format: date */
            handedInOn: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            /**
             * Format: date
             * @description Last day on which it can be taken back.
             */
            untilOn: string;
            /** @description Why it can no longer be taken back; null: it can. */
            stays: string | null;
        };
        EnteredPaperFormsDto: {
            forms: components["schemas"]["EnteredPaperFormDto"][];
            /** @description How many match. */
            total: number;
            /** @description The page that this is: the last one where a later one was asked for. */
            page: number;
            pageSize: number;
        };
        PaperMenteeDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PaperPersonDto: {
            /** Format: uuid */
            enrolmentId: string;
            /** @description Name, or the code where only that is kept. */
            person: string;
            /** @description As it is printed on their form. */
            code: string;
            council: string | null;
            state: components["schemas"]["MemberState"];
            /** @description Whether they have begun online: a form that is typed in takes the place of that. */
            begun: boolean;
            /** @description Why no form can be typed in for them; null: one can. */
            refused: string | null;
            /** @description Whom they are asked about, where the questionnaire asks about each mentee. */
            mentees: components["schemas"]["PaperMenteeDto"][];
        };
        PaperFormDto: {
            /**
             * Format: uuid
             * @description Whose it is; null in an anonymous round.
             */
            enrolmentId: string | null;
            /**
             * Format: date
             * @description The day on which it was handed in.
             */
            handedInOn: string;
            /** @description Whether it may take the place of what the person has begun online. */
            replacesDraft: boolean;
            /** @description What was ticked and written, by the key of the question, as a page of the questionnaire would send it. A question that is not here was left out. */
            entries: {
                [key: string]: {
                    [key: string]: string | string[];
                };
            };
        };
        PaperReceiptDto: {
            /** @description What the form is called from now on: to be written on the paper. */
            reference: string;
            /** Format: date */
            handedInOn: string;
        };
        /** @enum {string} */
        PaperMistake: "wrong_person" | "mistyped" | "twice" | "other_round";
        TakeBackDto: {
            because: components["schemas"]["PaperMistake"];
        };
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
            /** @description Where an answer to it goes; empty: where the mail server or Notify sends answers. */
            replyTo: string;
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
        EarlierTryDto: {
            address: string;
            status: components["schemas"]["MessageStatus"];
            because: string;
            /** Format: date-time */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it was put in the outbox again.
             */
            againAt: string;
            /** @description Who had that done. */
            againBy: string;
        };
        SentMessageDto: {
            /** Format: uuid */
            id: string;
            round: string;
            step: components["schemas"]["MessageStep"];
            person: string;
            /** @description Code of the person. */
            code: string;
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
            /** @description It did not reach them, it is the latest to them, and it can be sent again. */
            canGoAgain: boolean;
            /** @description It left, so that it can be noted that a mail said it came back. */
            canHaveComeBack: boolean;
            /** @description What became of it before it was put in the outbox again, the first time first. */
            earlier: components["schemas"]["EarlierTryDto"][];
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
            /**
             * Format: email
             * @description An e-mail address, or empty.
             */
            replyTo: string;
        };
        ApproveRoundMessageDto: {
            /** @description Of what was read and found right. */
            revision: number;
        };
        PulseDto: {
            /** @description Code of the session. */
            session: string;
            sessionTitle: string;
            /** Format: date */
            heldOn: string;
            /** @description Code of the round. */
            round: string;
            /** @description Title of the questionnaire, as those who answer see it. */
            questionnaire: string;
            /** Format: date */
            opensOn: string;
            /**
             * Format: date
             * @description Last day; null: it stays open.
             */
            closesOn: string | null;
            /** @description Whether it takes answers now. */
            open: boolean;
            /** @description Forms sent. */
            returned: number;
        };
        SessionPulseDto: {
            /** @description Null: it was not asked for. */
            pulse: components["schemas"]["PulseDto"] | null;
            /** @description Why it cannot be asked for; null: it can, or it was. */
            cannotAsk: string | null;
        };
        /** @enum {string} */
        ReplyKind: "done" | "planned" | "not_done";
        ReplyDto: {
            /** @description What people said, in words that let nobody be recognised. */
            said: string;
            kind: components["schemas"]["ReplyKind"];
            /** @description What was done about it, what will be, or why it is not. */
            done: string;
            /** @description Code of the set whose people see it; null: participants and mentors of all. */
            set: string | null;
            /** @description Code of the group feedback whose point it answers; null: none. */
            groupFeedback: string | null;
            /** Format: uuid */
            id: string;
            setName: string | null;
            /** @description Title of the group feedback whose point it answers. */
            groupFeedbackTitle: string | null;
            /**
             * Format: date
             * @description Since when people see it; null: a draft.
             */
            publishedOn: string | null;
            revision: number;
            /** @description Whether whoever asks may change it. */
            writable: boolean;
        };
        ReplySetDto: {
            code: string;
            name: string;
        };
        ReplyPointDto: {
            /** @description Code of the group feedback. */
            groupFeedback: string;
            title: string;
            /** Format: date */
            heldOn: string;
            /** @description Code of the set in whose session it was said. */
            set: string | null;
            heading: string;
            point: string;
        };
        ReplyChoicesDto: {
            sets: components["schemas"]["ReplySetDto"][];
            /** @description Whether it can be for everybody; a facilitator writes for their own sets. */
            everybody: boolean;
            /** @description The newest first. */
            points: components["schemas"]["ReplyPointDto"][];
        };
        NewReplyDto: {
            /** @description What people said, in words that let nobody be recognised. */
            said: string;
            kind: components["schemas"]["ReplyKind"];
            /** @description What was done about it, what will be, or why it is not. */
            done: string;
            /** @description Code of the set whose people see it; null: participants and mentors of all. */
            set: string | null;
            /** @description Code of the group feedback whose point it answers; null: none. */
            groupFeedback: string | null;
            /**
             * Format: uuid
             * @description Made by whoever sends it, so that a retry adds nothing.
             */
            id?: string;
        };
        SaveReplyDto: {
            /** @description What people said, in words that let nobody be recognised. */
            said: string;
            kind: components["schemas"]["ReplyKind"];
            /** @description What was done about it, what will be, or why it is not. */
            done: string;
            /** @description Code of the set whose people see it; null: participants and mentors of all. */
            set: string | null;
            /** @description Code of the group feedback whose point it answers; null: none. */
            groupFeedback: string | null;
            /** @description The revision that was read. */
            revision: number;
        };
        PublishReplyDto: {
            /** @description False takes it back: it is a draft again. */
            published: boolean;
            /** @description The revision that was read. */
            revision: number;
        };
        MoveReplyDto: {
            /** @enum {string} */
            towards: "up" | "down";
            /** @description The revision that was read. */
            revision: number;
        };
        OwnPageHolderDto: {
            /** @description Code of the person. */
            person: string;
            /** @description Empty where no name is kept. */
            name: string;
            roles: components["schemas"]["Role"][];
            /** @description Council they are enrolled from. */
            council: string | null;
            /**
             * Format: date-time
             * @description When the link that works now was made; null: there is none.
             */
            linkMadeAt: string | null;
        };
        OwnPagesDto: {
            people: components["schemas"]["OwnPageHolderDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        OwnPageLinkDto: {
            /** @description Address of this person’s own page. It is shown once, and the one before no longer works. */
            url: string;
        };
        TemplateDto: {
            code: string;
            name: string;
            about: string;
            /** @description Names of the sets it suggests; empty: it needs none. */
            sets: string[];
        };
        CopyableDto: {
            code: string;
            name: string;
            /** Format: date */
            startsOn: string;
        };
        StartingPointsDto: {
            /** @description Administrators, and programme managers of any programme. */
            mayCreate: boolean;
            templates: components["schemas"]["TemplateDto"][];
            /** @description Programmes of which you are programme manager. */
            programmes: components["schemas"]["CopyableDto"][];
        };
        NewSetDto: {
            name: string;
            place?: string;
            /** @description 1 Monday to 5 Friday; null: the weekday of the start. */
            weekday: number | null;
        };
        PlanDto: {
            /** @description Code of a template; left out when a programme is copied. */
            template?: string;
            /** @description Code of a programme of yours: its outcomes, sets, sessions, questionnaires and settings, without its people. */
            copyOf?: string;
            /** Format: date */
            startsOn: string;
            /** @description Of a template; a copy has the sets of its programme. */
            sets: components["schemas"]["NewSetDto"][];
        };
        SessionToComeDto: {
            code: string;
            /** @enum {string} */
            kind: "launch" | "set_meeting" | "mentor_session" | "study_day" | "workshop" | "catch_up" | "inquiry_event" | "appreciative_conversation" | "learning_circle" | "gathering";
            /** @description Name of the set that meets. */
            set: string | null;
            title: string;
            /** @description Local time in Europe/London, YYYY-MM-DDTHH:MM. */
            startsAt: string;
            endsAt: string | null;
            /** @description Why it is not on the day it was meant for. */
            moved: string | null;
        };
        ProgrammePlanDto: {
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            sets: string[];
            outcomes: string[];
            questionnaires: string[];
            sessions: components["schemas"]["SessionToComeDto"][];
            recommendedMentoring: number | null;
            /** @description What whoever plans should know. */
            warnings: string[];
        };
        NewProgrammeDto: {
            /** @description Code of a template; left out when a programme is copied. */
            template?: string;
            /** @description Code of a programme of yours: its outcomes, sets, sessions, questionnaires and settings, without its people. */
            copyOf?: string;
            /** Format: date */
            startsOn: string;
            /** @description Of a template; a copy has the sets of its programme. */
            sets: components["schemas"]["NewSetDto"][];
            /**
             * Format: uuid
             * @description Made by whoever asks: the same again makes no second programme.
             */
            id: string;
            code: string;
            name: string;
        };
        CreatedDto: {
            code: string;
        };
        LaunchGapDto: {
            code: string;
            /**
             * @description must: the programme cannot start without it.
             * @enum {string}
             */
            level: "must" | "should";
            text: string;
            /** @description Where it is mended, below the address of the programme. */
            page: string;
        };
        LaunchDto: {
            gaps: components["schemas"]["LaunchGapDto"][];
            /** Format: date-time */
            startedAt: string | null;
            /** @description Participants who are, or would be, starters. */
            participants: number;
            /** @description Mentors who are, or would be, starters. */
            mentors: number;
            /** @description Participants and mentors who are not starters. */
            notStarters: number;
        };
        StartDto: {
            /** @description As the page showed it. */
            participants: number;
            /** @description As the page showed it. */
            mentors: number;
        };
        MoverDto: {
            /** Format: uuid */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description The set they are in as far as you saw.
             */
            setId: string | null;
        };
        ChangeSetsDto: {
            people: components["schemas"]["MoverDto"][];
            /**
             * Format: uuid
             * @description The new set; null: none.
             */
            to: string | null;
            /**
             * Format: date
             * @description The first day in the new set.
             */
            from: string;
        };
        SetsChangedDto: {
            /** @description People who are in another set now. */
            moved: number;
            /** @description Of these, people who keep meetings of the set they left as their own. */
            keptHistory: number;
        };
        ManagerDto: {
            /** Format: uuid */
            accountId: string;
            name: string;
            you: boolean;
        };
        OpenSessionDto: {
            code: string;
            title: string;
            /** Format: date */
            day: string;
        };
        OpenRoundDto: {
            code: string;
            title: string;
            /** Format: date */
            closesOn: string | null;
        };
        HandOverDto: {
            managers: components["schemas"]["ManagerDto"][];
            /** @description Accounts with another role here, or in a programme of yours. */
            candidates: components["schemas"]["ManagerDto"][];
            /** @description Sessions whose day has passed, with somebody expected and not recorded. */
            registersOpen: components["schemas"]["OpenSessionDto"][];
            /** @description The next five. */
            coming: components["schemas"]["OpenSessionDto"][];
            /** @description Questionnaires that are open. */
            rounds: components["schemas"]["OpenRoundDto"][];
            withoutMentor: number;
            coverNotAgreed: number;
            /** @description What is missing; empty once the programme has started. */
            gaps: components["schemas"]["LaunchGapDto"][];
        };
        AddManagerDto: {
            /** Format: uuid */
            accountId: string;
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
        JournalEntryDto: {
            /** @description Number of the entry. */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description What the account is called; a person by their code. */
            who: string;
            /** @description The role it was done in. */
            role: string | null;
            /** @description Code of the programme; null for accounts and settings. */
            programme: string | null;
            /** @description Code of the event. */
            event: string;
            /** @description What happened, in words. */
            happened: string;
            /** @description Which record. */
            record: string;
            /** @description Counts, filters, old and new, in words. */
            details: string;
        };
        JournalEventDto: {
            event: string;
            label: string;
        };
        JournalPageDto: {
            entries: components["schemas"]["JournalEntryDto"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description Every event there is, to choose from. */
            events: components["schemas"]["JournalEventDto"][];
        };
        ListedPersonDto: {
            /** Format: uuid */
            personId: string;
            code: string;
            /** @description Name, or the code where no name is kept. */
            person: string;
            /** @description What they are in the programme, and of which council. */
            roles: string;
            erased: boolean;
        };
        PeoplePageDto: {
            people: components["schemas"]["ListedPersonDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        DataProgrammeDto: {
            code: string;
            name: string;
        };
        HeldRecordsDto: {
            key: string;
            title: string;
            records: {
                [key: string]: unknown;
            }[];
        };
        PersonDataDto: {
            programme: components["schemas"]["DataProgrammeDto"];
            /** @description Code of the person. */
            person: string;
            /** Format: date-time */
            at: string;
            sections: components["schemas"]["HeldRecordsDto"][];
        };
        SentFormDto: {
            round: string;
            title: string;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date
             * @description Last day on which the answers can be withdrawn; null: no last day yet.
             */
            until: string | null;
            /** @description Whether that day has passed. */
            past: boolean;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        RemovedDto: {
            what: string;
            count: number;
        };
        StaysDto: {
            what: string;
            why: string;
        };
        ErasureEffectsDto: {
            /** @description The code to type before it is done. */
            code: string;
            erased: boolean;
            removes: components["schemas"]["RemovedDto"][];
            keeps: components["schemas"]["StaysDto"][];
        };
        EraseDto: {
            /** @description The code of the person, typed to confirm. */
            code: string;
        };
        CutOffDto: {
            /**
             * Format: date
             * @description Last day; null: as the setting says.
             */
            until: string | null;
        };
        PrivacySettingsDto: {
            controller: string;
            contact: string;
            purpose: string;
            withdrawalDays: number;
            linkDays: number;
            draftDays: number;
            freeTextMonths: number;
            identityMonths: number;
            retentionOn: boolean;
        };
        DueDto: {
            /** @enum {string} */
            kept: "links" | "drafts" | "freeText" | "identity";
            label: string;
            /** @description Records that have been kept long enough. */
            count: number;
        };
        PrivacyDto: {
            settings: components["schemas"]["PrivacySettingsDto"];
            /** @description Nothing is ever removed from a demonstration. */
            demonstration: boolean;
            /** @description What the next day’s work would remove, by the settings as saved. */
            due: components["schemas"]["DueDto"][];
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
    RoleController_choose: {
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
                "application/json": components["schemas"]["ChooseRoleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRolesDto"];
                };
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
    MailStopController_stop: {
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
    MailStopController_resume: {
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
    SetUpController_listSets: {
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
                    "application/json": components["schemas"]["SetsDto"];
                };
            };
        };
    };
    SetUpController_addSet: {
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
                "application/json": components["schemas"]["AddSetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetsDto"];
                };
            };
        };
    };
    SetUpController_changeSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                set: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetsDto"];
                };
            };
        };
    };
    SetUpController_removeSet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                set: string;
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
                    "application/json": components["schemas"]["SetsDto"];
                };
            };
        };
    };
    SetUpController_list: {
        parameters: {
            query?: {
                /** @description Part of a name, an e-mail address or a code. */
                search?: string;
                role?: "participant" | "mentor" | "head_of_service" | "facilitator";
                council?: string;
                set?: string;
                /** @description Only those of whom this is missing. */
                missing?: "council" | "set" | "email" | "cover" | "selection" | "travel" | "mentor";
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
                    "application/json": components["schemas"]["EnrolledPageDto"];
                };
            };
        };
    };
    SetUpController_add: {
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
                "application/json": components["schemas"]["EnrolDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    SetUpController_get: {
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
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    SetUpController_change: {
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
                "application/json": components["schemas"]["ChangeEnrolmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    SetUpController_voided: {
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
                "application/json": components["schemas"]["VoidDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    SetUpController_restored: {
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
                "application/json": components["schemas"]["VoidDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledDto"];
                };
            };
        };
    };
    SetUpController_mentors: {
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
                    "application/json": components["schemas"]["MentorDto"][];
                };
            };
        };
    };
    SetUpController_mentees: {
        parameters: {
            query?: {
                /** @description Only those without a mentor. */
                without?: "yes";
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
                    "application/json": components["schemas"]["MenteePageDto"];
                };
            };
        };
    };
    SetUpController_pair: {
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
                "application/json": components["schemas"]["NewPairingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorPairingDto"][];
                };
            };
        };
    };
    SetUpController_changePairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pairing: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePairingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorPairingDto"];
                };
            };
        };
    };
    SetUpController_removePairing: {
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PeopleImportController_list: {
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
                    "application/json": components["schemas"]["PeopleBatchDto"][];
                };
            };
        };
    };
    PeopleImportController_commit: {
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
                "application/json": components["schemas"]["CommitPeopleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleImportedDto"];
                };
            };
        };
    };
    PeopleImportController_preview: {
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
                "application/json": components["schemas"]["PeopleTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeoplePreviewDto"];
                };
            };
        };
    };
    PeopleImportController_faultyLines: {
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
                "application/json": components["schemas"]["PeopleTextDto"];
            };
        };
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
    PeopleImportController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
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
    FollowUpController_people: {
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
                    "application/json": components["schemas"]["ActionPersonDto"][];
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
    SuccessCriteriaController_list: {
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
                    "application/json": components["schemas"]["CriterionDto"][];
                };
            };
        };
    };
    SuccessCriteriaController_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
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
                    "application/json": components["schemas"]["CriterionDto"][];
                };
            };
        };
    };
    SuccessCriteriaController_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCriterionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionDto"];
                };
            };
        };
    };
    SuccessCriteriaController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                criterion: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCriterionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriterionDto"];
                };
            };
        };
    };
    SuccessCriteriaController_remove: {
        parameters: {
            query: {
                /** @description The version that was seen. */
                version: number;
            };
            header?: never;
            path: {
                criterion: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranscriptDto"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownLinkDto"];
                };
            };
        };
    };
    RoundsController_makeOpenLink: {
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
                    "application/json": components["schemas"]["OpenLinkDto"];
                };
            };
        };
    };
    RoundsController_stopOpenLinks: {
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
    RoundsController_members: {
        parameters: {
            query?: {
                /** @description Part of a name, an e-mail address or a code. */
                search?: string;
                shown?: components["schemas"]["MembersShown"];
                page?: number;
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
                    "application/json": components["schemas"]["RoundMembersDto"];
                };
            };
        };
    };
    RoundsController_correctAddress: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageAgainDto"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakePersonalLinkDto"];
            };
        };
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
    RoundProgressController_read: {
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
    RoundProgressController_days: {
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
                    "text/csv": string;
                };
            };
        };
    };
    PaperFormsController_sheet: {
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
                    "application/json": components["schemas"]["PaperRoundDto"];
                };
            };
        };
    };
    PaperFormsController_setGiveBack: {
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
                "application/json": components["schemas"]["GiveBackDto"];
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
    PaperFormsController_list: {
        parameters: {
            query?: {
                /** @description Part of a name, of a code or of a reference. */
                search?: string;
                shown?: components["schemas"]["PaperFormsShown"];
                page?: number;
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
                    "application/json": components["schemas"]["EnteredPaperFormsDto"];
                };
            };
        };
    };
    PaperFormsController_person: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperPersonDto"];
                };
            };
        };
    };
    PaperFormsController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                form: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperReceiptDto"];
                };
            };
        };
    };
    PaperFormsController_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                form: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackDto"];
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
                /** @description Part of a name, a code or an address. */
                search?: string;
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
    RoundMessagesController_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                message: string;
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
                    "application/json": components["schemas"]["MessageAgainDto"];
                };
            };
        };
    };
    RoundMessagesController_cameBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                message: string;
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
    SessionPulseController_list: {
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
                    "application/json": components["schemas"]["PulseDto"][];
                };
            };
        };
    };
    SessionPulseController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
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
                    "application/json": components["schemas"]["SessionPulseDto"];
                };
            };
        };
    };
    SessionPulseController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
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
                    "application/json": components["schemas"]["PulseDto"];
                };
            };
        };
    };
    RepliesController_list: {
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
                    "application/json": components["schemas"]["ReplyDto"][];
                };
            };
        };
    };
    RepliesController_write: {
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
                "application/json": components["schemas"]["NewReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    RepliesController_choices: {
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
                    "application/json": components["schemas"]["ReplyChoicesDto"];
                };
            };
        };
    };
    RepliesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reply: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    RepliesController_remove: {
        parameters: {
            query: {
                /** @description The revision that was seen. */
                revision: number;
            };
            header?: never;
            path: {
                reply: string;
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
    RepliesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reply: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    RepliesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reply: string;
                /** @description Code of the programme. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyDto"];
                };
            };
        };
    };
    PersonLinkController_list: {
        parameters: {
            query?: {
                /** @description Part of a name or a code. */
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
                    "application/json": components["schemas"]["OwnPagesDto"];
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
                    "application/json": components["schemas"]["OwnPageHolderDto"];
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
    NewProgrammeController_startingPoints: {
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
                    "application/json": components["schemas"]["StartingPointsDto"];
                };
            };
        };
    };
    NewProgrammeController_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePlanDto"];
                };
            };
        };
    };
    NewProgrammeController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProgrammeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDto"];
                };
            };
        };
    };
    SetupController_getLaunch: {
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
                    "application/json": components["schemas"]["LaunchDto"];
                };
            };
        };
    };
    SetupController_start: {
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
                "application/json": components["schemas"]["StartDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaunchDto"];
                };
            };
        };
    };
    SetupController_changeSets: {
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
                "application/json": components["schemas"]["ChangeSetsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetsChangedDto"];
                };
            };
        };
    };
    SetupController_getHandOver: {
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
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
        };
    };
    SetupController_addManager: {
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
                "application/json": components["schemas"]["AddManagerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandOverDto"];
                };
            };
        };
    };
    SetupController_leave: {
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
    JournalController_ofProgramme: {
        parameters: {
            query?: {
                /** @description Part of the name of whoever did it, or of their role. */
                who?: string;
                event?: "sign-in.started" | "sign-in.ended" | "role.chosen" | "role.given" | "role.changed" | "role.taken" | "sign-in.failed" | "sign-in.blocked" | "sign-in.ended-elsewhere" | "look-around.started" | "invitation.made" | "invitation.renewed" | "invitation.withdrawn" | "invitation.accepted" | "account.reset-link-made" | "account.password-changed" | "account.authenticator-changed" | "account.recovery-codes-made" | "account.recovery-code-used" | "account.disabled" | "account.enabled" | "register.marked" | "session.planned" | "session.changed" | "session.expected" | "session.material" | "session.sent" | "criterion.recorded" | "action.recorded" | "action.marked" | "watch.answered" | "watch.set" | "table.exported" | "mentoring.logged" | "mentoring.changed" | "mentoring.removed" | "withdrawal.recorded" | "withdrawal.reversed" | "round.created" | "pulse.asked" | "round.changed" | "round.removed" | "round.opened" | "round.window-changed" | "personal-link.made" | "questionnaire.created" | "questionnaire.version-begun" | "questionnaire.saved" | "questionnaire.published" | "questionnaire.discarded" | "round.message-changed" | "round.message-approved" | "round.message-stopped" | "round.message-started" | "message.bounced" | "message.noted-as-returned" | "message.put-again" | "person.mail-stopped" | "person.mail-resumed" | "person.address-corrected" | "group-feedback.saved" | "group-feedback.removed" | "reply.written" | "reply.changed" | "reply.published" | "reply.taken-back" | "reply.removed" | "transcript.added" | "transcript.read" | "own-page.link-made" | "own-page.link-revoked" | "apology.given" | "apology.taken-back" | "round.declined" | "round.joined-again" | "form.opened" | "open-link.made" | "open-link.stopped" | "paper-form.entered" | "paper-form.taken-back" | "round.give-back-changed" | "responses.exported" | "rows.read" | "bank-holiday.changed" | "programme.created" | "programme.settings-changed" | "programme.started" | "outcomes.changed" | "council.changed" | "set.changed" | "enrolment.added" | "enrolment.changed" | "enrolment.set-changed" | "enrolment.voided" | "enrolment.restored" | "people.imported" | "people.import-undone" | "pairing.changed" | "manager.added" | "manager.removed" | "responses.export-begun" | "panel.exported" | "bundle.imported" | "bundle.exported" | "figures.printed" | "journal.exported" | "person-data.read" | "person-data.exported" | "answers.withdrawn" | "answer-cut-off.changed" | "person.erased" | "person.erased-again" | "erasures.exported" | "privacy.changed" | "retention.applied";
                /** @description Part of the record, such as “session S3” or “P07”. */
                record?: string;
                /** @description First day, London time. */
                from?: string;
                /** @description Last day, London time. */
                to?: string;
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
                    "application/json": components["schemas"]["JournalPageDto"];
                };
            };
        };
    };
    JournalController_ofProgrammeCsv: {
        parameters: {
            query?: {
                /** @description Part of the name of whoever did it, or of their role. */
                who?: string;
                event?: "sign-in.started" | "sign-in.ended" | "role.chosen" | "role.given" | "role.changed" | "role.taken" | "sign-in.failed" | "sign-in.blocked" | "sign-in.ended-elsewhere" | "look-around.started" | "invitation.made" | "invitation.renewed" | "invitation.withdrawn" | "invitation.accepted" | "account.reset-link-made" | "account.password-changed" | "account.authenticator-changed" | "account.recovery-codes-made" | "account.recovery-code-used" | "account.disabled" | "account.enabled" | "register.marked" | "session.planned" | "session.changed" | "session.expected" | "session.material" | "session.sent" | "criterion.recorded" | "action.recorded" | "action.marked" | "watch.answered" | "watch.set" | "table.exported" | "mentoring.logged" | "mentoring.changed" | "mentoring.removed" | "withdrawal.recorded" | "withdrawal.reversed" | "round.created" | "pulse.asked" | "round.changed" | "round.removed" | "round.opened" | "round.window-changed" | "personal-link.made" | "questionnaire.created" | "questionnaire.version-begun" | "questionnaire.saved" | "questionnaire.published" | "questionnaire.discarded" | "round.message-changed" | "round.message-approved" | "round.message-stopped" | "round.message-started" | "message.bounced" | "message.noted-as-returned" | "message.put-again" | "person.mail-stopped" | "person.mail-resumed" | "person.address-corrected" | "group-feedback.saved" | "group-feedback.removed" | "reply.written" | "reply.changed" | "reply.published" | "reply.taken-back" | "reply.removed" | "transcript.added" | "transcript.read" | "own-page.link-made" | "own-page.link-revoked" | "apology.given" | "apology.taken-back" | "round.declined" | "round.joined-again" | "form.opened" | "open-link.made" | "open-link.stopped" | "paper-form.entered" | "paper-form.taken-back" | "round.give-back-changed" | "responses.exported" | "rows.read" | "bank-holiday.changed" | "programme.created" | "programme.settings-changed" | "programme.started" | "outcomes.changed" | "council.changed" | "set.changed" | "enrolment.added" | "enrolment.changed" | "enrolment.set-changed" | "enrolment.voided" | "enrolment.restored" | "people.imported" | "people.import-undone" | "pairing.changed" | "manager.added" | "manager.removed" | "responses.export-begun" | "panel.exported" | "bundle.imported" | "bundle.exported" | "figures.printed" | "journal.exported" | "person-data.read" | "person-data.exported" | "answers.withdrawn" | "answer-cut-off.changed" | "person.erased" | "person.erased-again" | "erasures.exported" | "privacy.changed" | "retention.applied";
                /** @description Part of the record, such as “session S3” or “P07”. */
                record?: string;
                /** @description First day, London time. */
                from?: string;
                /** @description Last day, London time. */
                to?: string;
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
    JournalController_all: {
        parameters: {
            query?: {
                /** @description Part of the name of whoever did it, or of their role. */
                who?: string;
                event?: "sign-in.started" | "sign-in.ended" | "role.chosen" | "role.given" | "role.changed" | "role.taken" | "sign-in.failed" | "sign-in.blocked" | "sign-in.ended-elsewhere" | "look-around.started" | "invitation.made" | "invitation.renewed" | "invitation.withdrawn" | "invitation.accepted" | "account.reset-link-made" | "account.password-changed" | "account.authenticator-changed" | "account.recovery-codes-made" | "account.recovery-code-used" | "account.disabled" | "account.enabled" | "register.marked" | "session.planned" | "session.changed" | "session.expected" | "session.material" | "session.sent" | "criterion.recorded" | "action.recorded" | "action.marked" | "watch.answered" | "watch.set" | "table.exported" | "mentoring.logged" | "mentoring.changed" | "mentoring.removed" | "withdrawal.recorded" | "withdrawal.reversed" | "round.created" | "pulse.asked" | "round.changed" | "round.removed" | "round.opened" | "round.window-changed" | "personal-link.made" | "questionnaire.created" | "questionnaire.version-begun" | "questionnaire.saved" | "questionnaire.published" | "questionnaire.discarded" | "round.message-changed" | "round.message-approved" | "round.message-stopped" | "round.message-started" | "message.bounced" | "message.noted-as-returned" | "message.put-again" | "person.mail-stopped" | "person.mail-resumed" | "person.address-corrected" | "group-feedback.saved" | "group-feedback.removed" | "reply.written" | "reply.changed" | "reply.published" | "reply.taken-back" | "reply.removed" | "transcript.added" | "transcript.read" | "own-page.link-made" | "own-page.link-revoked" | "apology.given" | "apology.taken-back" | "round.declined" | "round.joined-again" | "form.opened" | "open-link.made" | "open-link.stopped" | "paper-form.entered" | "paper-form.taken-back" | "round.give-back-changed" | "responses.exported" | "rows.read" | "bank-holiday.changed" | "programme.created" | "programme.settings-changed" | "programme.started" | "outcomes.changed" | "council.changed" | "set.changed" | "enrolment.added" | "enrolment.changed" | "enrolment.set-changed" | "enrolment.voided" | "enrolment.restored" | "people.imported" | "people.import-undone" | "pairing.changed" | "manager.added" | "manager.removed" | "responses.export-begun" | "panel.exported" | "bundle.imported" | "bundle.exported" | "figures.printed" | "journal.exported" | "person-data.read" | "person-data.exported" | "answers.withdrawn" | "answer-cut-off.changed" | "person.erased" | "person.erased-again" | "erasures.exported" | "privacy.changed" | "retention.applied";
                /** @description Part of the record, such as “session S3” or “P07”. */
                record?: string;
                /** @description First day, London time. */
                from?: string;
                /** @description Last day, London time. */
                to?: string;
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
                    "application/json": components["schemas"]["JournalPageDto"];
                };
            };
        };
    };
    JournalController_allCsv: {
        parameters: {
            query?: {
                /** @description Part of the name of whoever did it, or of their role. */
                who?: string;
                event?: "sign-in.started" | "sign-in.ended" | "role.chosen" | "role.given" | "role.changed" | "role.taken" | "sign-in.failed" | "sign-in.blocked" | "sign-in.ended-elsewhere" | "look-around.started" | "invitation.made" | "invitation.renewed" | "invitation.withdrawn" | "invitation.accepted" | "account.reset-link-made" | "account.password-changed" | "account.authenticator-changed" | "account.recovery-codes-made" | "account.recovery-code-used" | "account.disabled" | "account.enabled" | "register.marked" | "session.planned" | "session.changed" | "session.expected" | "session.material" | "session.sent" | "criterion.recorded" | "action.recorded" | "action.marked" | "watch.answered" | "watch.set" | "table.exported" | "mentoring.logged" | "mentoring.changed" | "mentoring.removed" | "withdrawal.recorded" | "withdrawal.reversed" | "round.created" | "pulse.asked" | "round.changed" | "round.removed" | "round.opened" | "round.window-changed" | "personal-link.made" | "questionnaire.created" | "questionnaire.version-begun" | "questionnaire.saved" | "questionnaire.published" | "questionnaire.discarded" | "round.message-changed" | "round.message-approved" | "round.message-stopped" | "round.message-started" | "message.bounced" | "message.noted-as-returned" | "message.put-again" | "person.mail-stopped" | "person.mail-resumed" | "person.address-corrected" | "group-feedback.saved" | "group-feedback.removed" | "reply.written" | "reply.changed" | "reply.published" | "reply.taken-back" | "reply.removed" | "transcript.added" | "transcript.read" | "own-page.link-made" | "own-page.link-revoked" | "apology.given" | "apology.taken-back" | "round.declined" | "round.joined-again" | "form.opened" | "open-link.made" | "open-link.stopped" | "paper-form.entered" | "paper-form.taken-back" | "round.give-back-changed" | "responses.exported" | "rows.read" | "bank-holiday.changed" | "programme.created" | "programme.settings-changed" | "programme.started" | "outcomes.changed" | "council.changed" | "set.changed" | "enrolment.added" | "enrolment.changed" | "enrolment.set-changed" | "enrolment.voided" | "enrolment.restored" | "people.imported" | "people.import-undone" | "pairing.changed" | "manager.added" | "manager.removed" | "responses.export-begun" | "panel.exported" | "bundle.imported" | "bundle.exported" | "figures.printed" | "journal.exported" | "person-data.read" | "person-data.exported" | "answers.withdrawn" | "answer-cut-off.changed" | "person.erased" | "person.erased-again" | "erasures.exported" | "privacy.changed" | "retention.applied";
                /** @description Part of the record, such as “session S3” or “P07”. */
                record?: string;
                /** @description First day, London time. */
                from?: string;
                /** @description Last day, London time. */
                to?: string;
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
                    "text/csv": string;
                };
            };
        };
    };
    RightsController_people: {
        parameters: {
            query?: {
                /** @description Part of a name, an e-mail address or a code. */
                find?: string;
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
                    "application/json": components["schemas"]["PeoplePageDto"];
                };
            };
        };
    };
    RightsController_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["PersonDataDto"];
                };
            };
        };
    };
    RightsController_dataFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["PersonDataDto"];
                };
            };
        };
    };
    RightsController_dataPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "text/html": string;
                };
            };
        };
    };
    RightsController_forms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["SentFormDto"][];
                };
            };
        };
    };
    RightsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["SentFormDto"];
                };
            };
        };
    };
    RightsController_erasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
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
                    "application/json": components["schemas"]["ErasureEffectsDto"];
                };
            };
        };
    };
    RightsController_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseDto"];
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
    RightsController_cutOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                round: string;
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CutOffDto"];
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
    RightsController_privacy: {
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
                    "application/json": components["schemas"]["PrivacyDto"];
                };
            };
        };
    };
    RightsController_savePrivacy: {
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
                "application/json": components["schemas"]["PrivacySettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyDto"];
                };
            };
        };
    };
}
