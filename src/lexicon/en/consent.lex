# Consent: asked, separate, withdrawn, and the cases that need none.

concept consent-word "agreement of the user"
    (consent~|permission|permissions|authorization|authorisation|approval|opt-in|agreement to|express agreement|prior agreement|assent|go-ahead|authorize|authorise|authorized|authorised)
    opt~ in
    but not (authorized|authorised) (personnel|employees|staff|users|persons|person|agent|agents|individuals|representative|representatives|dealer|dealers|by law|access|third|parties|service|people|only|representative)
    but not (parental|parent|parents|parent's|guardian) ..4 (consent|permission|approval)
    but not (consent|permission|approval) ..6 (parent|parents|guardian|guardians|parent's)
    + With your consent.
    + You opt in.
    - Only authorised personnel enter.
    - We need parental consent.

concept consent-asked "consent is asked for by an act, or its asking is promised"
    (ask~|request~|obtain~|seek~|require~|need|needs|prompt~|get|gets|getting|receive|received|sought|gain~|solicit~) ..8 (your|prior|explicit|express|users'|user's|the user's|their|his|specific|written|informed|affirmative|opt-in|customer's|individual's|separate|additional|unambiguous|visitor's) ..4 <consent-word>
    (ask~|request~|prompt~|require~) ..3 <user> ..4 (consent|permission|authorization|authorisation|approval|opt in|agree|authorize)
    (prior|explicit|express|affirmative|written|specific|opt-in|advance|separate|unambiguous|informed) [prior|written|explicit|informed] (consent|permission|authorization|authorisation|approval|agreement)
    (unless|only if|only when|until|only after|except when|except where|except if) ..6 <user> ..4 (consent|consented|consents|opt in|opted in|opted-in|opt-in|authorize|authorized|authorise|authorised|give us permission|given us permission|grant|granted|given permission|give permission|given your permission|give your permission|given consent|given us your consent|given your consent|give your consent|gives consent|agreed to|specifically request|expressly (agree|consent|authorize|permit|request)|explicitly (agree|consent|authorize|permit|request))
    <negation> ..16 (collect~|share~|disclose~|sell~|rent~|use|used|release~|transfer~|trade~|provide~|give~|given|access~|store|process~|send|publish~|post~|shared|disclosed|pass~) ..25 (without|unless|except with|except as|only with|until) ..6 <consent-word>
    only [share|disclose|do so|use] ..4 (with|upon|after) ..3 (your|their|the user's|his) ..3 (consent|permission|authorization|authorisation|approval)
    (tick~|check~|click~|select~|tap~|press~|mark~) ..8 (box|checkbox|tick-box|button|agree|i agree|accept|i accept|allow) ..16 (consent|agree|opt|receive|allow|permission|accept|authorize)
    (consent|permission|opt-in) ..10 (tick~|check~|click~|box|checkbox|pop-up|banner|dialog|dialogue|switch|toggle|device settings|prompt|window)
    (based on|basis of|legal basis) ..5 consent
    (opt-in|opt in|opted in|opted-in|opting in|opting-in) [to|for|basis|consent]
    (grant~|give~) ..4 (permission|permissions|consent|authorization) ..6 (access|location|camera|microphone|contacts|device|collect|use|share|through)
    only (share|use|collect|access|disclose|process|store|send) ..10 (with|after) ..2 (your|their|the user's) ..2 <consent-word>
    your (consent|permission) ..4 (requested|asked for|sought)
    (ask~|prompt~) ..2 you ..3 (whether|if) (you|it|we) ..8 (agree|allow|okay|ok|may|collect|share|store)
    (consent|agree|agreed|opt in) (explicitly|expressly)
    (explicitly|expressly) (agree|agreed|consent|consented) to
    (ask~|prompt~|invite~) <user> [whether] ..2 (to share|to send|to submit|to upload|to provide|to report) ... (decline|refuse|say no|not to|deny)
    (unless|until) <handler> ..2 (ask|asked|have asked|request|obtain|get) ..2 <consent-word>
    but not (consent|permission) ..8 (child|children|minor|minors)
    but not (by|your) (using|use|visiting|accessing|registering|submitting|continued|browsing|continuing) ..25 (consent|agree|opt)
    but not (without|no) ..2 (your|prior|further|any) ..2 (consent|permission) (if|when|where|in the|in order|under|to the extent|as required|for the following)
    but not (required|permitted) by law
    but not (regardless|whether or not) ..8 consent
    but not (opt~ in) ..5 (newsletter|newsletters|mailing|promotional emails)
    but not non-opted-in
    but not (third party|third parties|partner|partners) ..2 (has|have) obtained
    but not authorized agent ..14 (permission|authorization)
    but not agent ..4 (written|signed) (permission|authorization)
    but not (copyright~|trademark~|reproduce~|reproduction|republish~|logo~|service marks|intellectual property|site content) ... (consent|permission|authorization)
    but not <must> not ... (consent|permission|authorization)
    but not (our|company's|owner's) ..1 (prior|express|written) ..2 (consent|permission|authorization)
    but not (child|children|minor|minors|daughter|son|child's) ..18 <consent-word>
    + We ask for your express consent.
    + We prompt you for approval.
    + This needs explicit consent.
    + Only if you opt in.
    + We never share it without your permission.
    + We do so only with your consent.
    + Tick the box if you agree.
    + Give consent in the pop-up.
    + The basis is the legal basis of consent.
    + It works on opt-in.
    + Grant us permission for location.
    + We only use your location with your permission.
    + Your consent will be requested.
    + We ask you whether we may share it.
    + Members have to consent explicitly.
    + We use it for what you explicitly agreed to.
    + We will ask you to send a report, and you may decline.
    + It is not exact unless we ask permission.
    - By using the site you consent.
    - We may release it without your consent if a judge asks.
    - You may get non-opted-in mail.
    - Whatever you publish is public unless you have explicitly selected otherwise.
    - Nobody may reproduce a logo without prior written consent.
    - You must not show data of others without their express permission.
    - Framing needs our prior written consent.
    - If you find that your child has opened an account without your consent, tell us.

concept consent-asked-vague "consent is mentioned, without an act"
    (with|upon|by|subject to|based on|through|of) ..3 (your|the user's|their|user|customer|prior) ..3 (consent|permission|authorization|authorisation|approval|agreement)
    (parental|parent|parents|parent's|guardian|guardians) ..4 (consent|permission|approval)
    (consent|permission|approval) ..6 (parent|parents|guardian|guardians)
    (subscribe|subscribed|sign up|signed up|opt~ in|opted in|opt in) ..8 (newsletter|newsletters|mailing|email|emails|e-mail|promotional)
    (if|when|where|unless) you ..4 (consent|agree|allow|permit|authorize|authorise|give us permission|choose to share|enable)
    your <consent-word> ..6 (is|are) (required|needed|necessary)
    but not (do not|don't) ..2 (agree|consent|accept)
    + With your consent we send it.
    + Parental consent is needed.
    + It needs approval from a parent.
    + You signed up for our newsletter.
    + If you allow it, we send it.
    + Your consent to keep it is needed.
    - We send it.
    - Leave if you do not agree.

concept strong-consent "consent of a stricter kind"
    (separate|separately|explicit|express|additional|new|renewed|further|specific|prior|explicitly|expressly|affirmative|affirmatively|opt-in|opt in|written|again|separately obtain|prior express|unambiguous) ..4 (consent|consents|consented|permission|authorization|authorisation|approval|agree|agreed|opt in|agreement)
    (opt-in|opt in|opted in) [consent]
    (your|obtain|ask for|ask|request|seek|get) ..4 (consent|permission|approval|authorization) (again|separately|anew|beforehand|in advance|first|before|prior)
    but not (parental|parent|guardian|parent's) ..4 (consent|permission)
    + Separate consent is needed.
    + It is opt-in.
    + We ask for consent again.
    - Consent is needed.

concept consent-event "an event that calls for consent of its own"
    (any other purpose|any other use|further use|further uses|new purpose|new purposes|other purpose|other purposes|different purpose|different purposes|another purpose|additional purpose|any purpose other|different manner|materially different|purpose other|purposes other|other than the purpose|other than those|new use|new uses|materially change|material changes|in a manner different|incompatible)
    (sensitive|special categories|biometric|health|medical|genetic|race|religious|precise location|precise geolocation|location|children|face|facial|financial information|social security)
    (transfer~|overseas|abroad|cross-border|outside)
    (third party|third parties|third-party|affiliates|partners|advertisers|companies|others|publish~|public|publicly|testimonial|testimonials|anyone|direct marketing|marketing|sell|sold|selling)
    change (the way|how|the manner) ..3 (use~|collect~|disclose~|share~|process~)
    (purposes|purpose|uses) (beyond|exceeding|that go beyond)
    (go|goes|going) beyond ..3 (purpose|purposes)
    (training|train) [of|our|ai|any] (purposes|models|model|systems|algorithms)
    (geolocation|geographical position|geographic position|gps)
    + It has a new purpose.
    + It is sensitive.
    + It is a transfer.
    + It is for third parties.
    + We change the way we use it.
    + It serves purposes beyond the contract.
    + It goes beyond that purpose.
    + It is for training purposes.
    + It is your geographical position.
    - It rains.

concept consent-separate "separate, renewed or explicit consent for a named event"
    <strong-consent> ... <consent-event>
    <consent-event> ... <strong-consent>
    (<negation>|only) ..14 (different|new|other|additional|another|unrelated) ..3 (purpose~|use|uses|manner|way) ..12 (consent|permission|authorization|opt|agree)
    <negation> ..6 (sell|rent|share|disclose|provide|lease|trade) ..24 (third~|third|others|companies|unaffiliated|partners|advertisers) ..12 (marketing|advertising|promotional|commercial) ... (without|unless|except with) ..4 <consent-word>
    (ask|obtain|seek|request|get) ..4 <consent-word> ..4 (to|for|before) ..8 (specific|particular|certain|new|different) purpose~
    <consent-event> ..25 (obtain|obtained|get|ask~ for|rely on|request|seek) ..2 (your|their|the user's) ..2 (consent|permission|authorization)
    (opportunity|chance) to consent
    consent (again|anew)
    <consent-event> ..12 (when|if|where|only if) you ..3 (given|agreed|give|agree) ..3 (permission|consent|to)
    (ask|asks|obtain|seek|request|get) ..3 (your|their|the user's) ..3 <consent-word> ... (any other|another|other|new|different|additional|further) ..2 (purpose~|use|uses)
    (with|upon|subject to|only with|based on) (your|the user's|their) [prior|express|explicit|written|separate] (consent|permission|approval|authorization) ... (share|disclose|provide|transfer|publish|pass|send|give) ..5 <data-type> ..8 (to|with)
    <negation> ..4 (share|disclose|sell|rent|provide|give|publish|pass) ..4 <data-type> ..12 (to|with) ..8 without ..4 <consent-word>
    <negation> ..4 (access|read|use|collect|upload|track|record) ..5 (address book|contacts|contact list|location|camera|microphone|photos|calendar|health data|biometric) ... (without|unless) ..6 <consent-word>
    (further|other|additional|any other) ..2 (use|uses|processing|purposes) ..14 (basis of|based on|only with|exclusively with|subject to) ..3 <consent-word>
    (seek~|ask~|obtain~|request~|get) ..2 (your|the user's|their) ..2 <consent-word> (before|prior to) ..6 (access|accessing|reading|using|uploading|collecting) ..4 (contacts|address book|location|camera|microphone|photos|calendar)
    <consent-word> (before|prior to) ..6 (material|significant|substantial) (change|changes)
    <negation> ..4 (make|apply|introduce) ..3 material changes ... without ..4 <consent-word>
    only ..2 (disclose~|share~|transfer~|pass on|sell|forward) ..8 (when|if|where|after|with|upon) ..6 (express|explicit|separate) <consent-word>
    but not (without|no) ..3 (your|prior|further|any) ..3 (consent|permission) (if|when|where|in the|in order|under|to the extent|as required|for the following)
    but not (by|your) (using|use|visiting|accessing|registering|submitting|continued|browsing) ..25 (consent|agree)
    but not deemed ..12 consent
    but not (third party|third parties|partner|partners|companies|others|they) [that|who|which] (has|have) obtained
    but not (choose|choosing|chosen) to opt~ in
    but not (copyright~|trademark~|reproduce~|logo~|intellectual property) ... (consent|permission|authorization)
    but not opt-in (marketing|mailing|email|e-mail) (list|lists)
    but not (please|you should|you must) ... their (consent|permission)
    but not (our|its|company's) ..2 (approval|consent|permission|authorization)
    but not <user> (may|must|shall|should) not ... <consent-word>
    but not anyone using ... (consent|consents)
    but not parents' (consent|permission|approval)
    + We ask for explicit consent before we share it with third parties.
    + Sensitive data need your express consent.
    + We will not use it for new purposes without your permission.
    + We do not rent your name to third parties for their marketing purposes without your consent.
    + We may ask for your consent to process data for a specific purpose.
    + For other purposes we obtain your consent.
    + You get an opportunity to consent.
    + You will have to consent again.
    + It serves marketing when you have given us your permission.
    + We would ask for your consent if we wanted it for another purpose.
    + With your permission we disclose your name to the host.
    + We never share your address with a shop without your consent.
    + We will not read the address book without your permission.
    + Any further use takes place on the basis of your consent.
    + The app will get your approval before it has any access to your calendar.
    + We obtain your consent before we apply a material change.
    + We only disclose it when you have given us your express consent.
    + We will not apply any material changes to old data without asking for your approval.
    - We share it with partners.
    - With your consent we send it.
    - They may send it where the third party has obtained your prior consent to share.
    - With your consent we may share information with partners.
    - We buy lists from companies who have obtained your permission to share them.
    - No right to use a trademark is given without the written permission of the third party that owns it.
    - Your name goes on our opt-in marketing list.
    - When you share facts about others in public, please ask for their consent for that sharing with third parties.
    - You may not sell your login to a third party without our written approval.
    - Partners are not permitted to use it for other purposes without our permission.
    - Anyone using this system expressly consents to being watched, and a record may go to third parties.
    - Children should get their parents' consent before giving out facts for marketing to others.

concept consent-separate-vague "nothing without permission, in general"
    (without|unless|except with|only with) ..4 (your|the user's|their|you|his or her|users'|our users'|a user's|prior) ..4 (consent|permission|authorization|authorisation|approval|consented|agreed|agree|authorize|authorized)
    (share~|disclose~|sharing|disclosure|publish~|purpose~|give~|provide~) ... (with|have|without|obtain|obtaining|give us|given) ..3 (your|prior|the user's) ..1 (consent|permission|authorization)
    (ask~|obtain~|seek~|request~) ..4 (your|their) ..2 (consent|permission) to (collect|use|share|process|disclose)
    but not without ..4 (consent|permission) (if|when|where|in the|in order|under|to the extent|as required)
    but not without ..3 (parental|parent)
    but not (child|children|minor|minors|parent|parents|guardian|guardians) ... without ..4 (consent|permission)
    but not (other users|others|third parties|strangers) ..12 (use|copy|share|collect|spread) ..8 without ..4 (consent|permission)
    but not (viewed|collected|copied|used|shared) ..8 by other (users|people|visitors|members) ... without ..4 (consent|permission)
    + We will not pass it on without your permission.
    + We may share it when we have your permission.
    + We may ask for your permission to collect it.
    - We may pass it on without your consent if needed.
    - If a parent learns that a child gave us data without their consent, write to us.
    - Remarks may be copied or used by other visitors without your permission.
    - Know that others may copy or share them without your permission.

concept consent-withdrawal "consent can be withdrawn, an authorisation turned off"
    (withdraw~|revoke~|withdrawal of|rescind~|retract~|take back|revocation of|cancel|change|withdrawing|withdrawal) ..6 (consent~|permission~|authorization~|authorisation|agreement to|approval|opt-in|access)
    (consent|permission|permissions|authorization|authorisation) ..6 (withdraw~|revoke~|withdrawal|revocation|rescinded|turned off|disabled|cancelled)
    (turn~ off|disable~|switch~ off|deactivate~|turn off|opt~ out of|opting out of|stop~|prevent~|refuse|restrict) ..8 (location|permission|permissions|camera|microphone|contacts access|gps|geolocation|bluetooth|location-based|access to your|location services|location data) 
    (change|disable|manage|adjust|modify) ..5 (permission|permissions|location settings|location services|privacy settings on your device)
    (control|manage|adjust|change|choose|decide) ..8 (settings|device|whether) ..12 (location|permission~|camera|microphone|contacts|geolocation)
    (adjust|change|manage|modify) ..3 settings (of|on|in) your ..2 (device|phone|smartphone)
    (consent|consented|permission) ... (withdraw~|revoke~) (it|this|such|your|that)
    change your mind
    (unlink|disconnect|de-link) ..6 (account~|link|access|facebook|twitter|google|social)
    but not <negation> ..3 (withdraw|revoke)
    but not parent ..10 (withdraw|revoke)
    but not (change) ..4 (access~)
    but not (grant or deny|charge permission)
    but not change your mind ..10 (order|purchase|product|item)
    but not permission settings ..8 (newsletter~|e-mail|e-mails|email|emails)
    but not prevent~ ..4 (unauthorized|unauthorised)
    but not prevent~ ..4 access to your
    but not determine whether
    + You may revoke your consent.
    + Your permission can be withdrawn.
    + You can disable location services.
    + Manage permissions on your phone.
    + You can control on your device if location data are sent, by settings of location.
    + You can adjust the settings of your mobile device.
    + Where we rely on consent, you may withdraw it.
    + You gave it, and you may change your mind.
    + You can disconnect your social account.
    - You cannot withdraw.
    - The library does not grant or deny permission to publish.
    - You can change your permission settings for us to send newsletters.
    - It helps prevent unauthorised access to your data.

concept consent-withdrawal-vague "the user can opt out of collection, use or sharing"
    (opt~ out|opt-out|object~|objection|decline|say no|choose not|choose to not) ..12 (collection|use|uses|usage|sharing|share~|disclosure|disclosed|process~|sale|sell|sold|selling|tracking|third|information|data|analytics|having|receive~|being)
    (right|option|choice|opportunity|request~) ..5 (object|restrict|limit|opt out|opt-out|prevent|stop) 
    (restriction of processing|restrict processing|limit the use|limit our use|stop using your|stop processing|cease processing|object to)
    do not sell [or share] my
    (limit|restrict|control|block|prevent|stop) ..4 (collection|use|sharing|disclosure|processing) of
    (right) of (opposition|objection)
    (adjust|change|manage|control) ..4 privacy (settings|preferences)
    (request|ask~) ..2 (not to|that we not|us not to) (publish|share|disclose|use|sell|post)
    but not (opt~ out|opt-out|choose not|choose to not|decline|object~|objection|say no|stop|prevent|limit) ..10 (receive|receiving|marketing|promotional|newsletter~|mailings|emails|e-mails|messages|communications|contacted|commercial)
    but not (opt~ out|opt-out|choose not|choose to not|decline|object~|objection|say no|stop|prevent|limit) ..16 (advertising|ads|tailored|behavioral|behavioural|targeted|interest-based|advertisements|doubleclick|advertisers)
    but not (opportunity|option|choice|right) ..3 (to|not) ..4 (receive|receiving)
    but not behavioral advertising ... (opt~ out|opt-out)
    but not (opt~ out|opt-out) ..4 cookie~
    + You may opt out of the sharing of your data.
    + You have the option to object.
    + You may restrict processing.
    + Do Not Sell My Personal Information
    + You may limit our collection of data.
    + There is a right of objection.
    + You can adjust the privacy settings.
    + You may request not to publish your letter.
    - The objective is clear.
    - You may opt out of receiving our newsletter.
    - You may opt out of the use of your data for tailored advertising.

concept disclose-verb "passing data on, or processing them, in special cases"
    (disclose~|share~|release~|provide~|disclosure|transfer~|reveal~|use|uses|process~|preserve~|give~|access~|collect~|report~|turn over|report|cooperate|retain~|hand over|store|divulge~)
    + We reveal it.
    - We paint it.

concept consent-exception-case "one case in which data are processed regardless of the user's choice"
    (required|compelled|obligated|requires|require|obliged|authorized|permitted|mandated|ordered|demanded|needed) ..4 (by|under|to) ..4 (law|laws|statute~|regulation~|legal|court|subpoena|government|judge|authority|authorities|warrant)
    (comply|complying|compliance|conform|conforming|abide|accordance|respond|responding|response|pursuant|satisfy|cooperate|cooperating|cooperation|meet) ..6 (law|laws|legal|court|subpoena|subpoenas|regulation|regulations|judicial|governmental|government|law enforcement|authorities|warrants|warrant|edicts)
    (court order~|subpoena~|search warrant~|legal process|legal proceeding~|judicial proceeding~|judicial process|legal obligation~|legal requirement~|regulatory requirement~|legal request~|legal claims|litigation|warrant|warrants|investigation|investigations|law enforcement request~)
    (protect~|defend~|preserve|preserving|safeguard~|enforce~|exercise~|establish~|secure|securing) ..8 (rights|property|safety|interests|legal claims|security of|terms|agreement|agreements|life|lives|our policies|health)
    (emergency|emergencies|exigent|imminent|life-threatening|vital interests|danger of death|serious injury|bodily harm|physical harm|personal safety|public safety|threat~ ..4 (safety|life|person|security)|safety of any|health and safety|life or)
    (national security|public security|national defense|national defence|public health|public interest|state security|criminal investigation|homeland security|terrorism|significant public)
    (prevent~|investigate~|detect~|suspect~|identify~|fraud|against|stop) ..8 (fraud|fraudulent|illegal|unlawful|crime|criminal|wrongdoing|violation~|harm|security issues|suspected|illegal activities|abuse)
    (violate~|violation of|violations of|breach of) ..4 (terms|law|laws|agreement|policies|policy|rules|rights)
    (law enforcement|police|governmental authorities|government authorities|government agencies|government agency|public authorities|regulators|competent authorities|government officials)
    (disclosed to the public|made public by you|publicly disclosed|legally disclosed|lawfully disclosed|publicly available|already public|legitimate news|public domain|public sources)
    (performance of a contract|perform a contract|necessary for the performance|legitimate interest~|conclude a contract|academic research|statistical research ..6 public|legal basis)
    but not (comply|compliance|accordance) ..4 (this|coppa|gdpr|children's|hipaa|ferpa|data protection act|ccpa)
    but not protect~ ..3 (your|their|privacy|children|personal|the privacy|the security|the confidentiality) ..5 (personal|information|data|privacy|rights)
    but not (against|prevent) ..3 (unauthorized|unauthorised|loss|misuse|accidental) 
    but not exercise~ ..4 your
    but not exercise~ ..6 rights
    + It is required by law.
    + We respond to court papers.
    + We obey a subpoena.
    + We defend our rights.
    + There may be an emergency.
    + It concerns national security.
    + We prevent fraud.
    + It is a violation of our terms.
    + The police ask.
    + The data are publicly available.
    + We have legitimate interests.
    - We protect your personal data.

concept consent-exception-list "a list of cases without consent is announced"
    without ..5 (consent|permission|authorization|approval|notice|knowledge|notifying you) ..6 (in|if|when|where|under|for|to|as|circumstances)
    (following|certain|limited|special|exceptional|these|special|rare) ..3 (circumstances|cases|situations|instances|exceptions|events|conditions|reasons) ..12 (disclose~|share~|consent|release~|transfer~|provide~|disclosure|third)
    (disclose~|share~|release~|transfer~|disclosure|third parties|sharing|provide~) ..20 (following|certain|limited|special|exceptional|these|rare) ..3 (circumstances|cases|situations|instances|exceptions|conditions)
    <negation> ..6 (need|require|necessary|seek|obtain|ask) ..5 (consent|permission|authorization)
    (consent|permission) ..4 (not required|not needed|not necessary|unnecessary|exempt)
    (we may|may also|will|may) ..3 (disclose|share|release|access|preserve|transfer) ..16 (good faith|good-faith|if required|when required|where required|believe|we determine|if we are|when we believe|if we believe|as required by law)
    + We share it without your consent if needed.
    + In the following cases we disclose it.
    + We disclose it in the following cases.
    + We need not ask for consent.
    + Consent is not required here.
    + We may disclose it when we believe so.
    - We never share it.

concept exception-beside-law "a case without consent other than what the law orders"
    only en "the Chinese lists of cases are announced as such"
    (protect~|defend~|safeguard~|enforce~|preserve|secure) ..8 (rights|property|safety|interests|terms|agreement|agreements|life|lives|policies|health|security)
    (emergency|emergencies|exigent|imminent|life-threatening|vital interests|danger|serious injury|bodily harm|physical harm|personal safety|public safety|safety of|health and safety|life or|someone's life|at risk|hurt|hurting|harmed|injured|a life|save lives|in danger)
    (national security|public security|national defense|national defence|public health|public interest|state security|terrorism)
    (prevent~|investigate~|detect~|suspect~|identify~|against|stop) ..8 (fraud|fraudulent|illegal|unlawful|crime|criminal|wrongdoing|violation~|harm|abuse|misconduct|misuse)
    (violate~|violation of|violations of|breach of) ..4 (terms|agreement|policies|policy|rules|rights)
    (publicly available|public domain|already public|made public|public record|public records)
    (legal claims|legal action|legal proceeding~|defend against|establish or defend|law enforcement investigation~|litigation|merger~|acquisition|bankruptcy|sale of ..6 (assets|business|company))
    (commit|committing|committed|engaged in) ..3 (unlawful|illegal|criminal|crime|crimes|fraud)
    + We defend our rights.
    + There may be an emergency.
    + It concerns public health.
    + We prevent fraud.
    + It is a breach of our terms.
    + The data are publicly available.
    + It helps us in litigation.
    + Somebody may commit a crime.
    + Somebody is about to be hurt.
    - A court orders it.
