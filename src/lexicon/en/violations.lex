# What the law forbids. Precision first: each pattern is one clear wrong.

concept site-word "what is used"
    (site|sites|website|websites|web site|web sites|service|services|app|apps|application|platform|software|product|products|page|pages|portal|game|games|store|our online|us|any part|forum|system|newsletter|tool)
    + This site is new.
    - This cake is new.

concept use-act "an act that is no agreement: using, visiting, registering, giving data"
    (by|through|in|upon) ..3 (using|use of|your use|visiting|accessing|access to|browsing|registering|entering|submitting|providing|downloading|installing|creating|participating|purchasing|ordering|viewing|logging|signing|subscribing|posting|joining|connecting|supplying|giving us|placing|interacting|utilizing|sending|navigating|contacting|playing|disclosing|choosing to use|applying|voluntarily)
    (use|using|access|accessing|visiting|visit|browsing|utilization|usage|registration|submission|installation|download|provision) [of|to|or use of|and use of|or access to|on|with|and] ..3 <site-word>
    (registration|submission|provision) [of|or] ..3 (information|data)
    (if|when|whenever|once|each time|every time|as soon as) you ..3 (use|visit|access|browse|register|submit|provide|download|install|create|enter|view|sign|log|participate|post|join)
    (use of|access to) ..6 <site-word>
    + By using this site something happens.
    + Your use of the site counts.
    + When you visit us something happens.
    + Any access to our shiny new portal counts.
    + Submission of data counts.
    - By Monday it opens.

concept agree-word "words of agreement put into the user's mouth"
    (agree|agrees|agreeing|consent|consents|consenting|accept|accepts|accepting|authorize|authorise|approve|agreement to|acceptance of|consent to|acknowledge and agree|understand and agree|agree and consent|assent)
    (expressly|hereby|thereby|explicitly|freely|unconditionally|irrevocably|signify|signifies|constitutes|indicate|indicates|implies|express|signifying|indicating|deemed|constitute|signal) ..5 (consent|consented|acceptance|agreement|agreed|agree|accept|accepted|assent)
    (bound|governed) by
    + You agree to it.
    + It signifies your acceptance.
    + You are bound by it.
    - You may read it.

concept assent-object "what the user is said to agree to"
    (policy|notice|statement|terms|practices|conditions|agreement|collection|use|processing|transfer|disclosure|storage|collect|collecting|share|sharing|using|process|information|data|privacy|cookies|our use|placement|receive|this|these|its terms|described|outlined|thereto|same|such|bound)
    + It is about the policy.
    - It is about tea.

concept later-change "the change of a policy, and use that goes on"
    (use|access) ..6 (subsequent to|after|following) ..4 (posting|change~|modification~|amendment~|revision~|update~)
    (continued|continue|continues|continuing|further use|subsequent use|after|following|keep using) ..12 (change~|changes|update~|updates|modify~|modification~|modifications|amend~|amendment~|amendments|revise~|revise~|revision~|revisions|posting|posted|alteration~|effective|using|use|access|to use|to access|notice)
    + If you continue to use it, fine.
    + Use of it subsequent to such posting counts.
    - If you use it, fine.

concept use-implies-consent "use, browsing, registration or silence is taken as agreement"
    <use-act> ..20 you ..6 <agree-word> ..12 <assent-object>
    <use-act> ... (you|user|users|visitors|and|the user) ..5 (agree|consent|accept|consents|agrees|accepts|authorize|authorise|are agreeing|are consenting|are accepting) ..8 <assent-object>
    <use-act> ..12 (counts as|count as|signify|signifies|constitutes|constitute|indicate|indicates|implies|is deemed|will be deemed|deemed|shall constitute|will constitute|acknowledges|represents|means that you|means you|signifying|shall be deemed) ..8 (consent|acceptance|agreement|agree|accept|assent|consented|accepted|agreed)
    (you|users|user|visitors) ..4 (agree|consent|accept|consenting|agreeing|accepting) ..20 (by|through) ..3 (using|your use of|visiting|accessing|browsing|registering|submitting|use of|providing|your use|downloading|installing|continuing to use)
    (you|your|user|users|visitor~|member~) ..10 (deemed|considered|presumed|assume|assumed|assumes|taken|treated|understood|imply|implies) ..6 (consent~|consented|agree|agreed|accept|accepted|acceptance|agreement|consent|opted in)
    (use|using|visiting|accessing|access) ..8 <site-word> ..4 (subject to|conditioned on|conditioned upon|conditional on|conditional upon) ..1 your ..2 (agreement|acceptance|consent)
    (silence|failure to object|failure to opt out|inaction|not object|unless you object) ..10 (consent|acceptance|agreement|agree|accept)
    (you|users) ..2 (agree|consent|accept) ..20 (when|whenever|each time) you ..2 (use|visit|access|browse|register|submit|provide)
    (registration|registering|submission|purchase|enrollment|enrolment) ..6 (constitutes|constitute|signifies|indicates|implies) ..8 (consent|acceptance|agreement|assent)
    (agree|agreeing|consent|consenting|accept|accepting) ..6 <policy-name> ..3 (by|through) ..2 (use|using|visiting|access)
    but not <later-change>
    but not (accept~|agree|consent) or (reject~|refuse|decline|not|disagree)
    but not (refuse|refusing|decline|allows|procedure|able) ..5 (accept|consent|agree)
    but not (when|if) you make
    but not (agree|accept|consent|bound) ..8 (revision~|revisions|modifications|amendments)
    but not (by|when you|if you|after you|upon) ..3 (click~|checking|ticking|selecting|pressing|tapping|check|tick|press|tap) 
    but not (continued|ongoing) ..8 (use|access|visitation) ..14 (constitutes|constitute|deemed|signifies|signify|indicates|means|shall be|will be)
    but not (continue|continues) ..14 you ..4 (deemed|considered|accept|agree|consent)
    but not agree that both you
    but not (configure|set|adjust|instruct|change|choose) ..8 (accept|reject|refuse) ..8 (reject|refuse|notify|decline)
    but not accept ..3 cookies ..3 (reject|refuse|decline)
    but not (represent|warrant) that you ... (consent|consents|accept|agree)
    but not you can consent
    but not agree to provide
    but not provide or consent
    but not (old enough|age|able|capacity|authority|eligible) to consent
    but not (accept|acceptance|assume) [of] [such|the|these|all|this|any] risk~
    but not agree to have (read|understood)
    but not (affirmative action|affirmative act|must affirmatively) ... (consent|agree)
    but not must affirmatively consent
    but not another website
    but not (agree|represent) ..3 warrant
    but not (agree|agrees|consent) ... at your own risk
    but not (age at which|can provide consent|provide consent to)
    but not (permit|share|allow) ..3 or authorize us
    but not have given us your consent
    but not collect ... with your consent
    but not (agree|acknowledge) that you are ..4 (parent|guardian|at least|over|solely|responsible|based|resident~)
    but not (such|child's|child|minor's) ..3 (parent|guardian)
    but not you consent to ..2 (providing|it)
    but not (continue|continued|continues|continuing|keep) ..3 (use|to use|using|to access|accessing|access|to visit)
    but not (if|unless|where|when|whether|whether or not|once|until|after) you ..2 (consent|agree|have consented|have agreed|give|accept)
    but not (third|their|other) ..4 (policy|policies|terms)
    but not (not|never|n't|cannot|don't) ..3 (deemed|considered|constitute|imply|assume)
    but not (with|after|upon|without|subject to) [your|the user's] [prior|express|explicit|own|written] consent
    but not (ask|asks|require|required|request|obtain|need) ..6 (consent|agree)
    but not (have|right) ..3 to ..5 consent
    but not (withdraw~|revoke~|opt~ out|opt-out) ... (consent|agree|accept)
    but not (for|to) (which|that) you ..2 (consent|agree)
    but not (agree|accept|accepted|consent|bound|deemed) ..8 (changes|updated|revised|modified|amended) 
    but not you continue
    but not third-party beneficiary
    but not (new|such|these|those|any) (changes|revisions|modifications|amendments|updates)
    but not (requested|asked|invited|opportunity|opportunities|option) ..8 (consent|agree)
    but not (first|next) (use|visit) ..6 (after|following) ... (change~|alteration~|revision~)
    but not (accept~|accepted) ..20 following ..2 alteration~
    + By using this site, you agree to our practices.
    + Use of this site means you accept this policy, and by using this site you consent to the terms.
    + Visiting this site signifies your acceptance.
    + You consent to the transfer by visiting us.
    + You are deemed to have agreed.
    + Using the site is subject to your acceptance.
    + Unless you object we take it as consent.
    + By using our site, you understand this and consent thereto.
    + You consent to our use of data when you visit the site.
    + By using our shop or by providing us with your information, you consent to this collection.
    + Registration constitutes your acceptance of the terms.
    + This rests on your agreeing to this privacy policy through your use of our site.
    - By clicking "Accept" you agree to this policy.
    - If you continue to use the site after a change, you accept the policy.
    - When you use the app, we ask whether you agree to the policy.
    - If you agree, we use data.
    - If you do not want use of cookies, browsers allow a user to accept or reject them.
    - You can withdraw your email consent by using any of these options.
    - The clinic may be deemed to have accepted the right.
    - When you sign up, you are requested to consent to the processing of data.
    - Your continued access to or use of the site constitutes your acceptance of the terms.
    - By using it, you agree that both you and your friends live there and accept the terms.
    - When you use a browser, you can set it to accept all cookies, refuse all or notify you of this.
    - If you use the service, you can consent to the processing of data.
    - When you register on the site, you agree to provide true information.
    - When you use the site, other policies apply to what you provide or consent to share.
    - By using the app, you represent that you are the guardian and consent to these terms.
    - When you use it you must be old enough to consent to the processing of data.
    - Use of our site constitutes your acceptance of such risk and of this.
    - By using the site you agree to have read this policy.
    - You must affirmatively consent to this policy when you register.
    - Consent is an affirmative act: you consent to the processing of data by submitting a form.
    - When you access another website, you agree to its terms.
    - If you provide your number on the site, you agree and warrant that this is yours.
    - By using the site, you agree that this is at your own risk.
    - You may use our services at the age at which you can consent to the terms.
    - By using the site you may share or authorize us to share this.
    - By registering on the site you have given us your consent to use data.
    - When you use the site we collect your friends' names with your consent, and you agree to this.
    - By using the app you agree and acknowledge that you are the parent or guardian who accepts this.
    - Use of the site subsequent to such posting shall constitute your agreement to all such terms.

concept change-word "a change of the policy"
    (change~|update~|modify~|revise~|amend~|revision~|amendment~|modification~|new version|posted|posting|posting of|new policy|new terms|after|version~|supersede~)
    + It is revised.
    - It is old.

concept staying-implies-consent "going on with the visit, without any change, is taken as agreement"
    by continuing [to|with] ..1 (use|browse|visit|navigate|access|surf|using|browsing|view|your visit) ... (agree|consent|accept|agreeing|consenting|accepting|authorize)
    (if|when) you continue [to|with|without] ..1 (use|browse|browsing|visit|navigate|access|surf|changing|your visit|using) ... you ..3 (agree|consent|accept|are happy)
    but not <change-word> ... (continue~)
    but not (continue|continuing) ... <change-word>
    + By continuing to browse you accept cookies.
    + If you continue to browse, you accept our use of cookies.
    - By continuing to use the app you accept the changes.

concept implied-consent "use, browsing, registration or silence is taken as agreement"
    <use-implies-consent>
    <staying-implies-consent>
    + By using this app you consent to this policy.
    + By continuing to use the app you agree to all this.
    - By continuing to use it after a change you agree to the new policy.
    - You may use this site whether or not you agree to cookies.

concept implied-soft "consent to one function, by the act that starts it, or by an act of agreeing"
    (newsletter~|price quote|quotes|contest~|sweepstakes|survey~|giveaway~|competition)
    (social media|third-party|third party|facebook|google|twitter|social network) ..3 (account~|login|log-in|sign-in|profile)
    (credit card|debit card|debit|charge card|payment) ..4 (number|information|details|method)
    (stated|said|that|this|these|such) (purpose|purposes)
    (participate|participating|enroll|enrol|join|joining) ..6 (program~|programme~)
    (chat|voice|camera|microphone) ..2 (feature~|function~|support)
    (employment|job|career) (opportunity|opportunities)
    such (service|feature|area|function)
    (job|employment) application~
    + By subscribing to our newsletter, you agree to it.
    + When you sign in with a social media account, you consent.
    + When you give us your credit card number, you authorise us.
    + You consent to the stated purpose.
    + When you join our rewards programme, you accept it.
    + By using our chat feature, you consent.
    + By using such feature, you consent.
    + By writing to us about employment opportunities, you consent.
    + By sending a job application, you consent.
    - By using the site, you agree.

concept implied-by-signing "an act of agreeing is said to be one"
    (by|upon|when) ..3 (accepting|signing|confirming) ..2 (agreement|contract|policy|terms) ... (agree|accept|consent)
    (log in|logging in|sign in|signing in|register|connect|link) ..12 (social media|social network|third-party|facebook|google|twitter) ... (authorize|authorise|consent|agree|permit|allow)
    these areas ... anyone may
    (youtube|google|facebook|apple|paypal) ..1 terms
    + By signing the contract you agree to it.
    + If you sign in with a social media account, you authorise us to use it.
    + By using these areas you agree that anyone may read it.
    + By streaming you agree to the YouTube terms of service.
    - By using it you agree to it.

concept implied-consent-vague "use is taken as having read and understood"
    <use-act> ... (acknowledge|confirm|represent|understand|warrant) ..8 (read|understood|understand|policy|aware|terms|that)
    you ..2 acknowledge ..8 (read|understood|policy|this notice)
    but not (by|when you|if you) ..3 (click~|checking|ticking)
    + By using this site you acknowledge that you have read this.
    + You acknowledge this policy.
    - Please read this.

concept consent-by-continued-use "use that goes on after a change counts as acceptance"
    (continued|ongoing) ..3 (use|access|usage|browsing|participation|enrollment|membership) ... (accept~|acceptance|agree~|agreement|consent~|acknowledge~|acknowledgement|acknowledgment|deemed|bound|signify~|signifies|constitutes|indicates|assent)
    (continue|continues|keep) [to] ..2 (use|using|access|accessing|visit|browse) ... (accept|accepted|acceptance|agree|agreed|agreement|consent|consented|deemed|bound|acknowledge|assent)
    (use|access|using|visiting|accessing) ..14 (after|following|subsequent to|once|thereafter) ..16 (change~|changes|modification~|modifications|update~|amend~|amendment~|amendments|revision~|revisions|posted|posting|effective|date|notice) ... (accept~|acceptance|agree|agreed|agreement|consent|deemed|bound|constitutes|signifies|assent)
    (accept~|acceptance|agree|agreed|consent|agreement|bound|assent) ..20 (continuing to|continued|continue to|continuing) ..3 (use|access|using|visit|browse)
    (if you|unless you|not) ..6 (object|opt out|notify us|close|respond) ..20 (days) ..20 (accept~|deemed|agree|consent)
    continuing [to|with] ..3 (use|access|using|visit|participate) ... (accept~|acceptance|agree~|agreement|consent~|bound) ... <policy-change>
    <policy-change> ... continuing [to|with] ..3 (use|access|using|visit|participate) ... (accept~|acceptance|agree~|agreement|consent~|bound)
    (continue|continues) ..4 (use|using|access) ..10 (assume|understand|take it|presume) ..6 (change~|update~|fine|good|okay|accept~|agree~)
    (by|through) ..1 (using|use of|accessing) ... (agree|accept|consent) ..8 (revision~|revisions|changes|modifications|amendments|revised|modified)
    (accept~|accepted|agree~|deemed|bound) ..20 (use|access|visit|using|visiting) ..6 (after|following) ..8 (change~|alteration~|modification~|amendment~|update~|revision~|revised|posting)
    (continue~|continued use) ... (new|revised|updated|changed|amended) [privacy] (policy|notice|terms|statement) ..3 (applies|apply|will apply|governs)
    continued use ... subject to ..2 (new|revised|updated|changed|amended) <policy-ref>
    (carry on|carrying on|keep on) ..6 (assume|take it|agree|accept)
    but not <negation> ..3 (deemed|constitute)
    but not (continue|continuing|continued) ... <cookies>
    but not (must|have to|need to|required to) ..3 (agree|accept|consent) 
    but not (minor|minors|child|children|parental) ... continue
    but not continue to use your ..3 (data|information)
    but not (age|eligibility) ... (continued|continue)
    but not continued use ... transferring
    but not (consent|parental consent) (solution|tool|manager|management)
    + Your continued use means that you accept it.
    + If you continue to use it, you agree.
    + Use of the site after changes are posted constitutes acceptance.
    + You accept them by continuing to use it.
    + If you do not object within ten days you are deemed to agree.
    + By continuing to use it you accept the changes.
    + When it changes, continuing to use it means that you accept.
    + If you continue to use it we assume the updates are fine.
    + By using our sites you agree to be bound by such revisions.
    + You are deemed to have accepted it on your first visit after the alterations.
    + If you continue to visit, the new policy applies to you.
    + Your continued use will be subject to the revised notice.
    + Carry on with it after that and we assume you agree.
    - If you continue to browse, you accept cookies.
    - We continue to use encryption.
    - By continuing to use the site, you are accepting the terms of use.
    - We use a consent solution before any minor can continue to use it.
    - A buyer may continue to use your data unless you agree to something else.
    - If you are under the age of ten, leave, as your continued use means that you accept this.
    - Through your continued use, you are transferring data abroad and you consent to it.

concept open-object "data or purposes without bounds"
    (any|all|any and all|whatever|other) ..3 (information|data|content|materials|purpose|purposes|reason|lawful purpose|business purposes|manner|way)
    + We take any and all data.
    - We take the name.

concept open-party "recipients or sources without a name"
    (third party|third parties|third-party|affiliates|partners|other companies|others|any party|any person|any entity|anyone|any other party|any third|other parties|other organizations|business partners|group companies|other entities|public|sublicensees|licensees|assigns)
    + Others read it.
    - Ann reads it.

concept blanket-consent "agreement in advance to broad, open-ended collection or disclosure"
    you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept|hereby) ..25 (share~|disclose~|provide~|transfer~|sell|collect~|use|obtain|query|sublicense|release~|receive|sharing|disclosure|distribute|process|disclosing) ..14 <open-object> ..25 <open-party>
    you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept|hereby) ..25 <open-party> ..14 (use|collect|share|disclose|obtain|provide|receive|process) ..14 <open-object>
    you ..5 (agree|consent|authorize|authorise|grant|permit|allow|hereby) ..25 (share|disclose|provide|transfer|sell|sharing|disclosure|release|collect|use) ..20 <open-party> ..20 (any purpose|any purposes|any lawful purpose|any reason|all purposes|other purposes|whatever purpose|business purposes|at our discretion|sole discretion|any manner|as we see fit|without limitation|without restriction)
    (we|us) ..6 (share|disclose|sell|transfer|provide|use) ..14 <open-party> ..14 (any purpose|any reason|any lawful purpose|whatever purpose|at our sole discretion|as we see fit|at our discretion|in our sole discretion|without restriction|without limitation)
    (any|all|irrevocable|unlimited|perpetual|unrestricted) ..10 (right|license|consent|authorization) ..20 (share|use|disclose|sell) ..14 (personal|your) ..3 <data-word> ..14 (any|purpose|without)
    <handler> ..3 (share|disclose|sell|transfer|rent) ..2 (any|all|any and all|any or all) [personal|of your|of the|of this] <data-word> ..60 (with|to) ..8 (affiliates|third parties|third-party|partners|marketers|others|companies)
    (sell|rent|share|transfer~|distribute) ..8 (third parties|others|companies) with (whom|which) ..4 (commercial|business) relationship
    but not <negation> ..3 (consent|agree|authorize|allow|permit|share|disclose|sell|transfer|provide|use)
    but not (if|unless|when|where|only if|until) you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept)
    but not may ..3 (choose|elect|opt)
    but not (if|unless|when|where|only if) you ... <handler> ..3 (share|disclose|sell|transfer|rent)
    but not <open-party> ..10 (law|laws|legal|court|subpoena|merger|acquisition|consent|permission)
    but not (information|data) ..1 you (post|posted|publish)
    but not (waive~|indemnif~|release~ us) ..12 (claim~|liability|right~)
    + You agree that we may share any and all data with third parties.
    + You authorise partners to collect any information.
    + You consent that we may share it with affiliates for any purpose.
    + We may sell it to third parties for any reason.
    + You give us an irrevocable licence, a right to use your personal data for any end.
    + We may share any information with affiliates and marketers.
    + We may sell it to third parties with whom we have a commercial relationship.
    - We share your address with couriers.
    - You agree that anyone may use any information you post.
    - If you agree, we share any data with third parties.
    - We may share any information with others where the law requires it.

concept forced-consent "who disagrees must stay away"
    (do not|don't|not|cannot|can't|unable to|unwilling to|disagree) ..4 (agree|accept|consent|approve|agreement|comfortable|happy with|satisfied with|wish to be bound|agreed|disagree) ... (not use|not access|stop using|do not use|don't use|discontinue~|discontinue|not visit|cease|leave|exit|refrain from|not register|not download|uninstall|not be able to use ..3 <site-word>|cannot use ..3 <site-word>|not provide|not submit|should not|must not|not proceed|not continue|close this page|close the page|close this site|close this app|close the app|(must|should|need to|have to) ..4 (terminate|close|delete)|only remedy|sole remedy)
    (disagree|object|unhappy|dissatisfied|unacceptable|decline) ..16 (policy|notice|statement|terms|changes|practices|change) ... (not use|stop using|discontinue|cease|leave|exit|refrain|not register|uninstall|should not|must not|(must|should|need to|have to) ..4 (terminate|close|delete))
    (please|should|must) ..3 (do not use|not use|stop using|discontinue|cease using|leave|exit|refrain from|not access|don't use) ..14 (if|unless) ..4 (do not|don't|not|disagree|agree|accept) 
    (do not|don't) (use|access|visit|download|register|provide|submit) ... (if you|unless you) ..4 (do not|don't|not|disagree|agree|accept|consent) ..4 (agree|accept|consent|terms|policy|with|to|this)
    (refuse~|reject|decline) ..6 (policy|privacy notice|terms) ... (cannot|can't|unable|not be able|not use|exit)
    (policy|notice|statement|practices|privacy|disagree|collection) ... (only|sole) (remedy|recourse|option) ..6 (stop|discontinue|cease|leave|not use)
    (do not|don't|not) (wish|want|like) ..8 (information|data|collected|used|shared|disclosed) ... you ..2 (should not|must not|may not|cannot|stop) ..3 (use|using|access|visit|register)
    (do not|don't|not|cannot|disagree) ..4 (agree|accept|consent|approve) ... (choice|option) ..2 (not to|to not) use
    but not cookie~ ..25 (browser|settings|disable~)
    but not (third|their|linked) ..12 (leave|exit|not use)
    but not (change~|changes) ..3 (service|services|site|feature~|product~|game|games)
    but not dispute ..20 (only|sole) remedy
    but not (use|using|access) ..4 (login|log-in|sign-in|plugin|plug-in|button|invitation~|these services|this service|such services|that service|these features|this feature)
    but not (necessary|essential|required) cookies
    but not (object|disagree) ... such changes ... (cease|discontinue) access
    but not (use|using|access) ..3 (feature~|function~|functionality|contest~|tool~|location|survey~|promotion~|forum~)
    + If you do not agree, do not use this site.
    + If you disagree with the policy, stop using it.
    + Please leave if you do not accept this.
    + Do not use the app unless you accept this policy.
    + If you refuse the policy you cannot enter.
    + If you disagree with our practices, your only remedy is to stop.
    + If you do not agree with it, your choice is not to use our site.
    + If you are not happy with this policy, stop using our site.
    + If you do not want your data to be used so, you should not use the site.
    - If you do not agree to the newsletter, untick the box.
    - If you object to the changes, you can close your account.
    - If you do not agree, do not use this feature.
    - If you do not want your data to be collected, you should not use the login.
    - If you do not accept essential cookies, leave the site.
    - If you object to any such changes, cease access.

concept forced-over-data "what is refused is data or a permission, not the policy"
    (do not|don't|not|refuse~ to|decline to|choose not to) ..2 (provide|give|share|supply|submit|disclose) ..8 (information|data|permission~)
    + If you do not provide the required data
    - If you do not agree with it

concept exit-act "deleting, closing or asking for one's data"
    (delete~|deletion|erase~|erasure|remove~|removal|close~|closure|cancel~|cancellation|terminate~|deactivate~|access|correct~|correction|copy|request~|rectify~)
    + We delete it.
    - We paint it.

concept obstructed-plain "a hurdle that no case and no law excuses"
    charge ..4 (fee|charge) ..2 for ..2 (information requests|access requests|access|copies|copy|providing|supplying|making|requests for)
    (apply|impose|require|levy) ..4 (fee|charge) ..2 for ..2 (information requests|access requests|access|copies|copy|providing|supplying|making|requests for)
    (charge|fee) ..10 (making|providing|giving|supplying) ..6 (information|data|access|copy|copies) ..8 available
    (we|does|do|will) not (delete|remove|erase) ..1 (any|your|the) ..1 (information|data|content|records) ..6 (contributed|posted|submitted|provided|uploaded|entered|shared)
    (cannot|can not|can't|unable to|not able to|not possible to|impossible to) ..4 (delete|remove|erase|delete or modify) ..10 (blockchain~|on-chain|onchain)
    but not (fee|charge) ... (excessive|unfounded|repetitive|repeated|manifestly|more than once|disproportionate|additional|further|second|subsequent|frequent)
    but not (not|no|never|without|free) ..4 (charge|fee)
    but not (if|unless|until|when|where) ... (delete|remove|erase) ..1 (any|your|the)
    but not (not|cannot) ..2 (delete|remove|erase) ... (law|laws|legal|legally|retain|required|backup|until|unless)
    but not (fee|charge) ... (card|cards|payment|shipping|delivery|subscription|plan|premium)
    + We may charge a nominal fee for information requests.
    + We may apply a reasonable charge for providing access.
    + A charge may be made that covers our giving you the data that are available.
    + Kidlings does not delete any information that children have contributed.
    + We cannot edit or delete anything that is on the blockchain.
    - We may charge a fee for requests for access that are excessive.
    - We do not charge a fee for access.
    - We do not delete your data submitted to us until the law lets us.
    - We charge a fee for access to our premium plan.

concept obstructed-by-post "paper is the way to have data changed or removed"
    (request~|change~|correct~|update~|delete~|remove~|access~) ..16 by (writing to|mail to|postal mail to|regular mail|letter to)
    (removal|deletion|update|updates|correction|access) ..3 requests ..8 (sent|mailed|addressed|submitted|directed) to ... (po box|p.o. box|attn)
    (request~|withheld|withholding|correct~|delete~|remove~|access~) ..14 (written|in writing) ..6 in person ..2 (mail|fax)
    but not (request~|requests|change~|correct~|update~|delete~|remove~|access~) ... (e-mail|email|emailing|online|website|web form|form|phone|telephone|call|calling|toll-free|click|account settings|by visiting|@)
    but not (promotional|newsletter|communications|newsletter~|mailing list~|mailings|catalog~|solicitations|opt out)
    but not (copyright|infring~|notice of infringement)
    + You may request changes to your data by writing to:
    + Removal requests can be sent to Brandly, attn: Records.
    + To have data withheld, give written notice (in person, by mail or fax).
    - You may request changes to your data by writing to us or by e-mail.
    - Removal requests for our mailing list can be sent to: Brandly, attn: Records.

concept closes-account "closing an account"
    (close~|cancel~|delete~) ..2 account
    + You may close your account.
    - You may open an account.

concept grace-period "a time in which closing an account can be undone"
    (grace period|reactivate~|restore~|undo|change your mind|cooling-off)
    + within the grace period
    - within ten days

concept reviews-request "how long the operator looks at a request"
    (review|processing|handling) (time|period) ..3 (is|of|takes)
    + The processing time is ten days.
    - Dinner time is at six.

concept way-online "a way that is open without paper"
    (e-mail|email|emailing|online|website|web site|web form|webform|telephone|phone|call us|toll-free|toll free|click|log in|login|account settings|settings|dashboard|chat)
    + You may do so online.
    - Please write to us.

concept obstructed-hedge "the hurdle stands only where something else is open"
    (some|certain|particular|rare|limited|other) (cases|circumstances|scenarios|situations|instances|content|records)
    (scenarios|circumstances|situations|cases) (where|in which)
    (cannot|unable to|can't|could not|not able to) ..3 (verify|confirm|identify|authenticate)
    (residual|backup|backups|cached|search engine~|public view|publicly|once public|completely|complex)
    (positive|outstanding|remaining|negative) (balance|payment|order|orders|invoice|subscription)
    (unless|warrants|extreme|complex|legitimate|legally|law|laws|in (these|those|such|the latter) (circumstances|case|cases)|excessive|unfounded|repetitive|more than one|second request|previous access|parental)
    + In some cases we cannot delete your account.
    + There are scenarios where we can't erase it.
    + If we cannot verify your identity we will not delete it.
    + Residual copies cannot be deleted.
    + You cannot close an account with a positive balance.
    + If the request warrants a fee we tell you.
    + It costs a fee in such cases.
    + Unless the law says otherwise, it cannot be deleted.
    - Accounts cannot be deleted.

concept obstructed-exit "leaving, deleting or asking is made unreasonably hard"
    (only|solely|exclusively|must be|must) ..8 (by post|by mail|in writing by|by registered|registered mail|registered letter|certified mail|in person|by fax|notarized|notarised|notarization|by letter|postal mail|regular mail) ..20 <exit-act>
    <exit-act> ..16 (only|solely|exclusively|must be|must) ..8 (by post|by mail|registered mail|registered letter|certified mail|in person|by fax|notarized|notarised|by letter|postal mail|regular mail)
    (notarized|notarised|notarization|notary|apostille) ..16 (request|identity|id|copy|letter|signature|statement|form)
    (holding|hand-held|handheld|hold) ..8 (id|identity card|identification|passport|id card)
    (fee|charge|payment|pay|cost|charged|£10|$) ..12 <exit-act> ..5 (data|information|account|records|copy|copies|access|request)
    (request~|access|copy|copies|deletion|correction) ..14 (fee|charge you|small charge|nominal charge|administrative charge|administration charge|£10|subject to a charge)
    (account|accounts|information|data|content|profile|posts|usernames|username) ..6 (cannot|can not|can't|never|not) ..3 (be deleted|be erased|be removed|be closed|be cancelled|be canceled|delete)
    (not|cannot|can't|unable to|never|won't) ..3 (delete|erase|remove|close|cancel) ..2 (account|accounts|your information|your data|your personal|your profile|any information|information you|content)
    (no way|not possible|impossible) to ..3 (delete|erase|remove|close|cancel)
    (charge|charging) ..4 fee ..8 (access|copy|copies|deletion|correction|request~)
    (messages|content|posts|comments|they|information|data|postings) ..6 (not|never) [be] (deleted|removed|erased) ..6 (ever|even)
    but not (free|no|without) ..4 (fee|charge|cost)
    but not (if|where|when) ..10 (excessive|unfounded|repetitive|unreasonable|repeated|manifestly|frivolous)
    but not (excessive|unfounded|repetitive|manifestly|additional copies|further copies|more than once|disproportionate) 
    but not (credit|debit|payment) ..6 (charge|payment)
    but not (legal|law|obligation~|required|retain) ..14 (not|cannot) 
    but not (cannot|not) ..16 (law|legal|legally|obligation~|guarantee|ensure|required|backup|backups|until|unless|immediately|completely|third)
    but not (does not|do not|don't) ..2 (delete|remove) 
    but not (not|never|won't|don't) ..3 (pay|charged|charge) ..3 (fee|charge)
    but not monitor
    but not automatically
    but not (different|higher|lower) (price~|rates)
    but not (situations|circumstances|instances|cases|sometimes|certain) ..10 (unable|not|cannot|can't)
    but not (unable|cannot|not) ..14 (for example|such as) (when|if|where)
    but not (right|rights) ..14 (charge|deny)
    but not deny ..3 access
    but not charge you different
    but not charge~ [to] your ..3 (card|account)
    but not (not|cannot|can't) ..6 (immediately|at once|right away|search engine~|cached|caches)
    but not (payment|credit|debit|card|cards) ..8 (number~|data|details|information|provider~)
    but not if you (cannot|can't|are unable|are not able)
    but not charge you for
    but not (facility|facilities) (for|to)
    + It must be sent by registered mail to delete it.
    + Deletion is possible only in person.
    + Send a notarised letter.
    + Send a picture of you holding your passport.
    + We take a fee for access to your data.
    + Access costs a small fee: requests cost a fee.
    + Accounts cannot be deleted.
    + We cannot close your account.
    + It is not possible to delete it.
    + We may charge a small fee for access.
    + Posts are not deleted from our servers, ever.
    - You will not have to pay a fee to access your data.
    - Access is free, there is no fee for a copy.
    - We cannot delete data that the law obliges us to keep.
    - We will not charge you different prices if you request access.
    - There are situations where we are unable to delete your data.
    - We will not deny you access to it, charge you other prices, or the like.
    - We charge your credit card when you request a copy of a photo.
    - Posts may not be removed from search engines at once.
    - We never remove safeguards from your account.
    - If you cannot delete your account, write to us.
    - We charge you for a plan if you request access.

concept open-ended-collection "a collection that names examples or others only"
    (collect~|gather~|obtain~|receive~|record~|log~|ask~|request~|require~|provide~|include~|includes|store~|access~) ..30 (etc|etc.|and so on|and so forth|and the like|and other information|and other data|other similar information|and similar information|other such information|other personal information|other information|other data|other details|additional information|any other information|any other data|and more|among others|among other things|or other information|certain information|certain other|and other personal|and other contact|and other relevant)
    (collect~|gather~|obtain~|receive~|record~|log~|ask~|request~|require~|provide~|include~|includes) ..16 (including but not limited to|including, but not limited to|include but are not limited to|includes but is not limited to|but not limited to|not limited to|without limitation|for example|such as|e.g|e.g.)
    (information|data) ..8 (such as|including but not limited to|including without limitation|for example|not limited to|may include)
    but not (cookies|third parties|third party|partners|companies|purposes|measures|safeguards) such as
    + We collect your name, phone, etc.
    + We collect data such as your name; we receive, for example, your age.
    + Information may include your name.
    - We collect your name.

concept list-aside "a sentence that defines, or speaks of something else than collecting"
    (means|defined|delete~|definition|do not collect|does not|you (choose|wish) to|without limitation to|business purpose~|may review|upon request)
    + Personal data means your name.
    - We collect your name.

concept open-list "a list of kinds of data that is left open"
    (but not limited to|without limitation) ..10 <data-type>
    <data-type> ..4 (etc|etc.|and so on|and so forth|and the like|and more)
    <data-type> ..6 (and|or) [any|certain] other ..2 (information|data|details|identifier~)
    + data including without limitation your name
    + your name, e-mail address, etc.
    + your name and any other information
    - your name and your age

concept response-later-term "a term that is not the first: an extension, an appeal, or how often one may ask"
    only en "Chinese law knows no extension, and its policies state none"
    (extend~|extension~|additional|further|longer|complex|complexity|appeal~|up to a total|in total|maximum of)
    (promotional|marketing|mailing list~|do not contact|opt-out|opt out|unsubscribe~|postal mail request)
    (twice|two|once|one|more than) ..8 (in|within|per|every|during) ..3 (period|year|12-month|twelve-month|12 month|calendar)
    (in|within|per|during) ..2 (12-month|twelve-month|12 month|twelve month) period
    + This may be extended by two months.
    + You may ask twice in a year.
    + It takes eight weeks to honour an opt-out.
    + No more in any 12-month period.
    - We answer within ninety days.

concept blanket-outright "one clause in which the user agrees to any data going to others, with neither a name nor a limit"
    you ..6 (agree|consent|authorize|authorise|permit|allow|grant) ..8 (share|disclose|provide|transfer|sell|release|pass) ..2 (any|all|any and all|any or all) ..3 <data-word> ... (affiliates|affiliated|subsidiaries|parent company|third parties|other companies|others|partners|marketers|anyone)
    you ..6 (agree|consent|authorize|authorise|permit|allow) ..10 (any|all) ..2 (third party|third parties|affiliates|partners|companies) ..10 (collect|obtain|use|share|disclose|receive) ..10 <data-word> ..10 (any|all|whatever|other|business|commercial) ..2 (purpose~|reason~)
    you ..6 (agree|consent|authorize|authorise|permit|allow) ..10 (share|disclose|provide|transfer|sell|release) ..20 <open-party> ..20 (any purpose|any purposes|any lawful purpose|any reason|whatever purpose|at our discretion|in our sole discretion|as we see fit|in any manner|without restriction)
    you ..3 (hereby|expressly) ..2 (authorize|authorise|consent|agree|permit) ..5 (share|disclose|sell|transfer) ..2 (any|all|any and all) ..3 <data-word>
    but not (if|unless|when|where|only if|until|once) you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept)
    but not <negation> ..3 (consent|agree|authorize|allow|permit|share|disclose|sell|transfer|provide)
    but not (aggregate~|aggregated|anonymous|anonymized|anonymised|de-identified|non-personal|not ..2 identify)
    but not (if|when|where) you (use|choose|link|log|connect|sign)
    + You hereby authorise us to disclose any user information, be it to our partners.
    + You agree that any third party may collect your data for any purpose.
    + You consent that we release it to affiliates as we see fit.
    + You expressly authorise us to share any user information: in response to a call, and more.
    - If you agree, we may share all your data with third parties.
    - You agree that we may share all aggregated data with third parties.
    - If you log in, you allow us to share all your data with partners.

concept blanket-catch-all "data that go, at will or for anything, to parties without a name"
    (we|us) ..4 (share|disclose|provide|transfer|sell|release|pass|rent) ..8 <data-word> ..10 (with|to) ..14 (affiliates|affiliated|third parties|business partners|other companies|partners|marketers|others) ..14 for (any|various|a variety of|a number of|a range of|whatever) (purpose~|reason~)
    (we|us) ..4 (share|disclose|provide|transfer|sell|release|pass|rent) ..2 (any|all|any and all|any or all) ..3 <data-word> ..40 (with|to) ..20 (third parties|third-party|marketers|business partners|advertisers|carefully selected)
    (sell|rent|share|disclose) ..2 (information|data) ..30 (with|to) ..14 (carefully|specially) (selected|chosen) (companies|organizations|organisations|third parties|partners)
    (we|us) ..4 (may|can|will|reserve the right to) ..3 use ..2 (any|all|any and all) ..2 <data-word> ..14 for (any|whatever) ..3 purpose~
    (affiliates|partners|third parties|companies|marketers) ..6 may use ..4 <data-word> ..4 for (any|whatever) ..2 purpose~
    (sell|rent|share|transfer~|distribute) ..8 (third parties|others|companies) with (whom|which) ..4 (commercial|business) relationship
    (share|disclose|provide|release|transfer|sell) ..8 <data-word> ..14 (at our discretion|in our sole discretion|at our sole discretion|as we see fit|as we deem (appropriate|fit)|without restriction)
    but not <negation> ..4 (share|disclose|sell|transfer|provide|use|release|rent)
    but not (aggregate~|aggregated|anonymous|anonymized|anonymised|de-identified|deidentified|non-personal|non-personally|not ..4 identify|statistic~)
    but not (share|disclose|provide|transfer|sell|release|pass|rent|use) ... (law|laws|legal|court|subpoena|merger|acquisition|with your consent|permission|at your direction|bankruptcy|reorganization|reorganisation|change of control|purchase|assets|violation|fraud)
    but not (if|when|where|once) you ... (share|disclose|provide|transfer|sell|release|pass|rent|use)
    but not (share|disclose|provide|transfer|sell|release|pass|rent) ... (opt in|opts in|opted in|opt-in)
    but not (opt in|opts in|opted in|opt-in|merger|sale|bankruptcy|dissolution|reorganization|acquisition|asset transfer) ... (share|disclose|provide|transfer|sell|release|pass|rent)
    but not (ideas|submissions|feedback|content|post|posts|posted|reviews|suggestions|comments) ... (purpose~|discretion|restriction)
    but not for any ..2 purpose~ other than
    but not (subpoena|warrant|court order|illegal|investigation|emergency) ... (discretion|restriction|as we see fit)
    but not (on our behalf|service provider~|vendor~|processor~) ... for (any|various|a variety of|a number of|a range of)
    + We may give, that is provide your data to affiliates and marketers for various reasons.
    + We may disclose any information to marketers.
    + Unless you object, we sell data about you to our parent and to carefully chosen companies.
    + We may use any information for whatever business purposes.
    + Our partners may use the data for any purpose.
    + It may sell them to third parties with whom it has a business relationship.
    + They release your information as we deem appropriate, so we see to it.
    - We may disclose any information to advertisers where the law wants it.
    - We share aggregated data with third parties for various purposes.
    - We never share your data with third parties for any purpose.
    - We share any information with partners with your consent.
    - We may transfer all information to third parties in a merger.
    - Even without a warrant we release information in our sole discretion.
    - We share information with vendors and partners that work on our behalf for various purposes.

concept deemed-agreement "the document takes agreement for given"
    <implied-consent>
    you ..2 (hereby|expressly|explicitly) ..1 (agree|consent|authorize|authorise|accept)
    + By using this site you agree to this policy.
    + You hereby consent.
    - You may consent.

concept agrees-here "the clause itself has the user agree"
    you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept)
    but not (if|unless|when|where|until|once) you ..5 (agree|consent|authorize|authorise|grant|permit|allow|accept)
    but not <negation> ..3 (agree|consent|authorize|authorise|grant|permit|allow|accept)
    + You agree to it.
    - If you agree to it

concept blanket-data "data without bounds"
    (any|all|any and all|any or all|whatever) ..4 (information|data|content|details)
    (information|data) ..3 (available|of any kind|of any sort|without limitation)
    + We take any and all data.
    + We take information available there.
    - We take the name.

concept blanket-purpose "purposes without bounds"
    (any|all|whatever|other) ..2 (purpose~|reason~|lawful|manner|way)
    (at our discretion|sole discretion|as we see fit|without restriction|without limitation|business purposes|commercial relationship)
    + It serves any purpose.
    + We do so at our discretion.
    - It serves deliveries.

concept blanket-party "recipients or sources without a name"
    <open-party>
    + It goes to affiliates.
    - It goes to Ann.

concept necessity-rule "a rule that limits sharing or use to what is necessary"
    (required|necessary) for the (purpose|purposes|performance)
    (only (as|to the extent|what is) necessary|strictly necessary|solely (for|to)|only for the purpose~|only to (provide|perform)|on our behalf|service provider~|vendor~|processor~)
    + We do so only to the extent necessary.
    + as is required for the purpose of the contract
    - We do so.

concept obstructed-excess "a case in which the law allows a fee or a refusal"
    (excessive|unfounded|repetitive|disproportionate|unreasonable|frivolous)
    (further|additional|another|second|more than one) ..1 (copy|copies|request~)
    + If your requests are excessive.
    + For a second copy.
    - For a copy.

concept document-word "the words that names of agreements and policies have in common"
    (terms|conditions|agreement|agreements|policy|policies|notice|statement|rules|guidelines|contract|licence|license|of|and|the|for|our|this|your|service|services|use|usage|user|users|customer|member|membership|privacy|cookie|cookies|data|protection|processing|general|legal|website|site|app|application|software|account|sale|end|here|full|read)
    + Terms of service
    - Sesame

concept authorises-others "terms let data be taken from others or given to them"
    you ..6 (agree|consent|authorize|authorise|permit|allow) ..16 (obtain|collect|request|query|receive|gather) ..24 (from) ..6 <third-party>
    you ..6 (agree|consent|authorize|authorise|permit|allow) ..16 (share|disclose|provide|sell|transfer|pass) ..24 (to|with) ..6 <third-party>
    (we|us) (may|will|can) ..3 (share|disclose|sell|rent|pass) ..16 (to|with) ..6 <third-party> ..14 (their own|marketing|any|purposes)
    <blanket-consent>
    but not <negation> ..6 (share|disclose|sell|provide|obtain|collect)
    + You authorise us to obtain data about you from third parties.
    + You agree that we share it with our partners.
    + We may share it with partners for their own purposes.
    + You agree that we may share any and all data with third parties.
    - We do not share it with third parties.

concept promises-unticked "the policy promises that consent is never ticked in advance"
    <negation> ..8 (pre-ticked|pre-tick|pre-checked|pre-check|pre-selected|preselected|ticked in advance|checked by default|ticked by default|on by default|tick ..4 for you)
    (box|boxes|checkbox|checkboxes|switch|switches|toggle|toggles) ..6 (empty|unticked|unchecked|off by default|blank)
    (opt-in only|strictly opt-in|always opt-in)
    + We never use pre-ticked boxes.
    + All consent boxes are unticked.
    + Marketing is strictly opt-in.
    - Please tick the box.

concept exception-word "words that leave room beside a statement"
    (unless|except|exception~|other than|apart from|aside from|save as|save for|without|only|however|but|described|set out|stated|following|below|above|otherwise|beyond|limit|limited|limits|does not include|do not include|excluding|for their own|for the purpose|purposes of|in exchange|for money|consideration|merger|acquisition|bankruptcy|directly market|non-agent|nonaffiliated|unaffiliated|non-affiliated|cross-context|timestamps|marketing purposes|direct marketing|commercial purposes|outside of|in ways|not otherwise|solely|agree|agreed|consent|permission|choose|opt)
    + Unless you agree.
    - We never do it.

concept anonymous-word "data that tell of nobody"
    (aggregate~|aggregated|anonymous|anonymized|anonymised|anonymously|de-identified|non-personal|non-personally|not identify|statistical|statistics|hashed)
    + We show aggregated data.
    - We show your name.

concept passes-on "the handler passes data on to others"
    <handler> ..6 (share|disclose|pass|transfer|release|shares|discloses) ..10 (<personal-data>|<data-type>|<your-data>) ..10 (to|with) ..4 (<third-party>|<recipient>)
    + We may share your personal data with our partners.
    - We may share joy with others.

concept sells-on "the handler sells or rents data out"
    <handler> ..6 (sell|rent|trade|lease|sells|rents) ..10 (<personal-data>|<data-type>|<your-data>)
    + We may sell your personal data.
    - We sell tea.

concept takes-in "the handler collects data"
    <handler> ..6 (collect|collects|record|records|gather|gathers|log|logs) ..16 <data-type>
    + We collect your location.
    - We collect stamps.

concept exception-opener "words by which the next sentence takes a denial back in part"
    (however|but|except|exception~|unless|this does not|these do not|nevertheless|notwithstanding|other than|that said|we may|without your|following)
    + However, we may do it.
    - We keep it safe.
