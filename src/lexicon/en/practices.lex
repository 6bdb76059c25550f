# What practice a sentence tells of, in the categories in which researchers sort policies.

concept practice-introductory "what the policy is, whom it covers, that privacy matters"
    (policy|notice|statement|policies) ..6 (describe~|explain~|outline~|sets out|set forth|sets forth|cover~|covers|applies|apply|govern~|tell~|discloses|details|detail|address~|informs|inform|is designed|was created|summarizes|has been|is intended|tells|contains|relates|pertains|answers|provides information)
    (privacy|security|confidentiality|trust) ..8 (important|importance|value~|respect~|committed|commitment|seriously|priority|matters|paramount|concern~|recognize~)
    (committed|commitment|respect~|value~|dedicated|care about|concerned|serious|recognize~|take~|strive~|understand~|believe~) ..8 (privacy|security of your|protecting your|confidentiality|trust)
    (read|review) ..8 (policy|notice|statement) 
    (welcome to|thank you for|about this policy|introduction|overview|scope of|scope|table of contents|our commitment|definitions|what this policy|who we are|general information|background|summary)
    (<policy-name>|this document) ..6 (does not apply|do not apply|applies|apply|covers|cover|only applies|applies only|is incorporated|is part of|does not cover|governs)
    (for purposes of|for the purpose of|as used in|in this) ..4 (policy|notice|statement) ..6 (means|we|refer|refers|term|terms)
    (owned and operated|operated by|is owned by|collectively|referred to as|hereinafter|subsidiaries and affiliates)
    (not responsible|no responsibility|not control|not liable|no control|responsible) ..8 (third|other|such|these|those|linked|privacy) ..4 (sites|websites|web sites|parties|practices|policies|party|companies)
    (links|link|linked) ..6 (other|third|external) ..3 (sites|websites|web sites|party|site|pages)
    + This policy explains it.
    + Your privacy is important.
    + We respect your privacy.
    + Please read this notice.
    + Welcome to our shop.
    + The Privacy Notice applies to shops; this document covers shops.
    + For purposes of this policy, "data" means files; in this notice we say so.
    + The shop is operated by Ann.
    + We are not responsible for such sites.
    + Our site has links to other sites.
    - We log the time.

concept practice-collection "the handler collects data"
    (we|us|site|website|app|application|service|company|servers|server|software|platform|<handler>) ..8 (collect~|gather~|obtain~|acquire~|record~|log~|track~|receive~|capture~|request~|ask~|require~|store~|monitor~|access~) ..16 (<data-word>|<data-type>|<personal-data>|<cookies>)
    (<data-word>|<personal-data>|<data-type>) ..12 (collect~|gather~|obtain~|acquire~|recorded|logged|tracked|received|captured|requested|collection)
    (<user>|when you|you) ..8 (provide~|give~|submit~|enter~|supply|supplied|register~|fill~|upload~|create~|sign up|order~|purchase~|subscribe~|enroll~|donate~|post) ..12 (<data-word>|<data-type>|us|account|form|registration)
    <cookies> ..20 (use~|collect~|store~|track~|remember~|identify|recognize~|help|allow|enable|contain~|place~|set|small|file|are|is)
    (use~|place~|set|employ~|utilize~|store~|send~|assign~) ..8 <cookies>
    (automatically|passively) ..8 (collect~|record~|receive~|log~|gather~|store~|track~|obtain~|generate~)
    (types of|kinds of|categories of|what|which|the following|following types of) ..2 (information|data|personal) ..10 (collect~|gather~|obtain~|record~|receive~|process~)
    (information|data) ..3 (you|visitors|users|customers) ..3 (provide~|give~|submit~|enter~|share)
    (may include|includes|include|including|such as) ..12 <data-type>
    but not <third-party> ..5 (collect~|use) 
    + We collect names and other information.
    + Data are collected daily.
    + When you register, you give us a name on a form.
    + Cookies help us count.
    + We place cookies.
    + It is automatically recorded.
    + What information we collect
    + The information you provide
    + It may include your address.
    - We bake bread.

concept practice-permission "the app asks for permissions of the device"
    (permission~|permissions|authorization|access) ..8 (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-location>|<permission-storage>|<permission-phone>|<permission-sms>|<permission-calendar>|<permission-other>)
    (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-location>|<permission-storage>|<permission-phone>|<permission-sms>|<permission-calendar>) ..6 (permission~|permissions|access|authorization)
    (app|application|we) ..8 (access~|request~|ask~|read~|use~) ..8 (<permission-camera>|<permission-microphone>|<permission-contacts>|<permission-storage>|<permission-phone>|<permission-calendar>)
    + We need permission to use the camera.
    + It is the microphone permission.
    + The app reads your calendar.
    - The app bakes bread.

concept practice-use "the handler uses data for purposes"
    (we|us|used|use|uses|using|process|processed|processes|<handler>) ..16 (in order to|to|for) ..6 <purpose>
    (information|data|it|cookies|address|this|these|technologies|addresses|files|which|that) ..10 (used|use|uses|help|helps|allows|allow|enables|enable) ..3 (us|to|for|by|in) ..10 (<purpose>|<purpose-vague>|identify|track|determine|count|contact|understand|remember|make|see|know|learn)
    (we|us|<handler>|may|will) ..4 (use|uses|process|analyze|combine|aggregate|utilize|analyse) ..6 (<data-word>|<personal-data>|it|them|this|cookies|<data-type>)
    (use|uses|processing|usage) of ..5 (information|data|personal|cookies)
    (we|us|<handler>) ..4 (send|contact|email|e-mail|notify|deliver|personalize|customize|respond|analyze|improve|tailor|display|market|measure) ..8 (you|users|content|your|members|customers|traffic|site|ads|advertising)
    <data-word> ..6 (used|processed|analyzed|combined|aggregated)
    (how we use|why we|purposes for which|purpose of processing|purposes of)
    + We use it to detect fraud.
    + Cookies help us to detect fraud, and it helps us know you.
    + We may use your data.
    + The processing of data
    + We send you mail.
    + Data are used.
    + How we use it
    - We bake bread.

concept practice-sharing "data go to third parties, or third parties collect them"
    <rules-sharing>
    (share~|disclose~|sell~|rent~|trade~|transfer~|release~|sharing|disclosure) ..20 (<data-word>|<party-word>)
    <third-party> ..10 (collect~|use|uses|place~|set|receive~|access~|track~|obtain~|serve~|store~|process~|provide~|perform~|help~|assist~|cookie~)
    (merger|acquisition|bankruptcy|sale of assets|sale of all|business transfer|reorganization|reorganisation|acquired by|merge~|change of control|liquidation|substantially all)
    (required by law|subpoena~|court order~|legal process|law enforcement|comply with the law|comply with law|comply with legal|government agency|government agencies|protect our rights|protect the rights)
    (third-party|third party|google|facebook|outside|partner|partners) ..8 (service~|analytics|cookies|adverts|advertising|plug-ins|plugins|payment|company|companies|vendor~)
    (publicly|public|bulletin board~|forum|forums|chat room~|chat rooms|blog|comments|message board~|user profile) ..12 (available|visible|disclose~|posted|public information|becomes|seen|accessible|viewed|read by|collected|displayed)
    (service providers|contractors|vendors|agents|affiliates|subsidiaries|business partners|advertisers)
    + We share data with advertisers.
    + The disclosure of data
    + Third parties place tags.
    + In a merger it moves.
    + A subpoena may come.
    + A Google payment page opens.
    + What you post in a forum becomes public information.
    + Affiliates help.
    - We bake bread.

concept practice-choice "the user may choose: opt out, opt in, refuse, set the browser"
    (opt~ out|opt-out|opt-in|opt~ in|opting out|opting in|unsubscribe~|do not sell|unsubscribing)
    <choices-marketing-opt-out>
    <choices-cookie-control>
    <choices-personalisation-off>
    <choices-refusal-consequence>
    <choices-permission-control>
    <consent-withdrawal>
    <consent-asked>
    (choose|choice|choices|option|opportunity|decline|prefer|elect|right) ..6 (not to|whether|whether or not|to have|to receive|to opt|to object|regarding|about how|to accept|to disable|to limit|to restrict|to decline|to withdraw|to provide|to share|to prevent)
    (your|have|privacy|following|offer|provide~|provide|give) ..3 (choices|choice|options)
    (set|change|adjust|configure|modify|browser) ..6 (browser|settings|preferences) ..10 (cookie~|refuse|reject|disable|notify|warn|accept|block)
    (with|without|unless|until) ..6 (your|their|prior|express|explicit|affirmative|user) ..3 (consent|permission|authorization|approval)
    (consent to|give us permission|your consent|prior consent|express consent|by using|you agree|you consent)
    (if|when|should) you ..5 (not want|not wish|no longer|prefer|wish|would like|rather|would prefer) ..10 (receive|contact~|share~|use|used|collect~|be|us|have|emails|mailings|information)
    + You may opt out.
    + You may refuse promotional emails.
    + You may block cookies.
    + Turn off targeted ads.
    + You need not provide your name: it is optional to provide a name.
    + You may disable GPS.
    + Revoke your consent.
    + We seek your consent.
    + You can choose whether to get mail.
    + These are your choices.
    + Set your browser to refuse cookies.
    + Never without your permission.
    + By using it you agree.
    + If you do not want to receive mail, tell us.
    - We bake bread.

concept practice-rights "access, editing and deletion by the user"
    <rights-access>
    <rights-correct>
    <rights-delete>
    <rights-delete-vague>
    <rights-cancel-account>
    <rights-copy>
    (access~|review~|update~|correct~|edit~|modify~|delete~|change~|view~|remove~) ..8 (your|their|his) ..6 (information|account|profile|data|records|preferences|details)
    (access and|update or|review and|accessing and|editing and|updating and|correct/update) ..1 (correct~|update~|edit~|delete~|correction|modify~|change~|control|modifying|updating|deleting|correcting|accuracy)
    but not (review~|change~|update~|modify~) ..6 (policy|notice|statement|terms)
    but not <handler> (may|will|can|might) ..3 (access|review|update|modify|delete|view|change|remove)
    but not (protect~|prevent~|unauthorized|unauthorised|restrict~|limit~|authorized) ..10 access~
    but not (employees|personnel|staff|contractors|third|providers|partners|parties|companies) ..8 access~
    + You may view your data.
    + You may correct your data.
    + You may erase your data.
    + Delete your account.
    + You may close your account.
    + You may ask for a copy of your data.
    + Edit your profile.
    + Access and correction
    - We bake bread.

concept practice-retention "how long data are kept"
    (retain~|retention|store~|keep~|hold|held|preserve~|maintain~|archive~|remain~|stay~) ..20 (long as|period|days|day|months|month|years|year|until|indefinitely|permanently|duration|time|hours|necessary|weeks|longer|archive|backup)
    (retain~|retention|data retention|retained)
    (delete~|erase~|destroy~|purge~|remove~|discard~|anonymize~) ..10 (after|within|when|once|no longer|following) ..10 (days|months|years|hours|needed|necessary|period|account|required|weeks|time|terminate~|termination|close~|session)
    (backup~|backups|residual copies|archival|archive|archives|archived) ..8 (copies|copy|data|information|records|time|systems)
    but not (keep|hold|maintain|remain) ..4 (secure|confidential|password|safe|up to date|accurate)
    but not retain~ ..4 (third|contractors|agents|companies|right|the right)
    + We keep it for ten years.
    + See our retention schedule.
    + We erase it within ten days.
    + Residual copies: archived copies
    - We retain contractors.

concept practice-security "how data are protected"
    <rules-security>
    <rules-security-vague>
    (security|secure|safeguard~|encrypt~|encryption|firewall~|ssl|unauthorized|unauthorised|secure socket) 
    (protect~|safe|confidential|confidentiality|integrity|integrity of) ..8 (<data-word>|privacy of|loss|misuse|password|your account|transmission|transmitted)
    (password|passwords) ..10 (secret|confidential|share|protect~|disclose|responsible|safe|secure|divulge)
    (breach~|incident~|intrusion|hack~|hackers)
    but not social security
    but not (security) (number|code|deposit|question|questions)
    + SSL is on.
    + We take reasonable steps to keep it safe.
    + Security matters.
    + It keeps your files safe: we protect your data.
    + Keep the password secret.
    + After a breach we call.
    - We need your social security number.

concept practice-audience "children, Californians, Europeans and other special readers"
    <child-word>
    (parent|parents|parental|guardian|guardians|kids|coppa|children)
    (california|californian|shine the light|1798.83|ccpa|cpra|nevada|vermont|virginia|colorado|connecticut|massachusetts)
    (europe|european|eu|eea|european economic area|switzerland|swiss|gdpr|safe harbor|safe harbour|privacy shield|canada|canadian|australia|australian|united kingdom|mexico|brazil|germany|china)
    (outside|outside of) ..3 (united states|u.s|us|country|u.s.)
    (international|foreign) ..3 (users|visitors|transfer~|transfers|customers|residents|data)
    (transfer~|process~|stored|store~|located|hosted) ..14 (united states|u.s|other countries|another country|country|countries|jurisdictions)
    but not parent ..1 (company|companies|corporation|corp|entity)
    + You are under 13.
    + Parents may ask.
    + This is for California.
    + The GDPR rules.
    + You live outside the United States.
    + International visitors come.
    + It is transferred to another country.
    - Our parent company bakes bread.

concept practice-change "the policy changes and how that is told"
    <rules-change-notice>
    <rules-change-notice-vague>
    (change~|changes|update~|updates|modify|modifications|revise~|revision~|revisions|amend~|amendments) ..10 (policy|policies|notice|statement|privacy practices|terms)
    (policy|policies|notice|statement) ..12 (change~|changes|change|update~|updated|modified|modify|revise~|revised|amended|amend|replaced|modification~)
    (last updated|effective date|last revised|last modified|effective as of|updated on|revised on)
    (continued use|continue to use) ..25 (change~|changes|accept~|acceptance|agree|consent)
    but not (change|update|modify|correct|edit|changing|updating) ..2 (your|their) ..3 (information|data|details|profile|preferences|account|settings)
    + We will notify you of changes.
    + Check this page periodically.
    + Updates of this policy come.
    + This policy was updated.
    + Last revised in May.
    + Your continued use means acceptance.
    - You may change your details.

concept practice-contact "how to reach the handler about privacy"
    <rules-contact>
    (contact us|contacting us|contact information|how to contact|any questions|questions about|questions or|questions regarding|comments or questions|mailing address|privacy officer|data protection officer|contact our|customer service|write to us|p.o. box|po box|toll-free|suite|email us|e-mail us|call us)
    but not security questions
    + If you have a question, write to us.
    + Contact us.
    - We bake bread.

concept practice-do-not-track "signals not to be tracked"
    (do not track|do-not-track|dnt|global privacy control|don't track|not track)
    but not (we|site|website|cookies) (do not track|don't track|not track) (you|your|users|individual|visitors|individuals|personal)
    + We hear do not track signals.
    - We do not track you.

concept practice-cessation "the service ends"
    (cease~|stop|stops|stopped|discontinue~|shut~ down|terminate|termination of|suspend~) ..5 (operation~|operations|operating|business|service|services|product|our services)
    (out of business|bankrupt|bankruptcy|insolvency|insolvent|liquidation|winding up|cessation|dissolution)
    but not (you|user|users) ..6 (stop|cease|discontinue|terminate)
    but not <handler> ..6 (terminate|suspend) ..2 your
    + If we cease operation, data are erased.
    + We may go out of business.
    - You may stop the service.
