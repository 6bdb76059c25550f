# What the user can do with the data that is held: access, correct, delete, leave, take along, complain.

concept access-verb "looking at one's data"
    (access~|view~|review~|see|seeing|inspect~|check~|look at|retrieve~|consult|obtain~|examine~|look up)
    (request~|have|gain~|get~|obtain~|given|grant~) ..3 access
    + You can view it.
    + You can request access.
    - We sell tea.

concept correct-verb "putting data right"
    (correct|corrects|correcting|corrected|correction~|update~|updating|modify~|modification~|change|changing|changes|changed|edit~|amend~|amendment~|rectify~|rectification|revise~|fix|fixing|alter~|supplement~|put right|complete)
    but not (change|changes|amendments|modifications|updates|revisions|update) ..4 (policy|notice|terms|statement|agreement)
    + You can correct it.
    - Changes to this policy are rare.

concept delete-verb "getting rid of data"
    (delete~|deletion|erase~|erasure|remove|removes|removing|removed|removal|destroy~|destruction|purge~|wipe~|expunge~|clear|clearing|forget|forgotten|eliminate~|take down)
    but not (clear and|clear that|clear gif|clear gifs|clear language|make clear|clear notice)
    + You can erase it.
    - It is clear that you can stay.

concept close-verb "ending an account"
    (close|closes|closing|closed|closure|cancel~|cancellation|terminate~|termination|deactivate~|deactivation|delete~|deletion|remove|removing|removal|unregister~|disable~|erase~|discontinue~|end|deregister~|shut down)
    + You can deactivate it.
    - It is open.

concept account-word "the user's account"
    (account|accounts|membership|memberships|registration|subscription|user profile)
    (member|user) profile
    but not (bank|e-mail|email|financial|credit|checking|deposit|savings|gmail|marketing|newsletter|mailing|product|demo) (account|accounts|subscription|registration)
    but not account (information|data|details|record|records|number|numbers|holder|holders)
    + Your account is closed.
    + Your member profile is closed.
    - The bank account is closed.
    - Your account information is old.

concept stored-data "the user's data, loosely: whatever could be looked at, corrected or deleted"
    <your-data>
    <personal-data>
    (it|them|that|this) [be|to be] (deleted|removed|corrected|updated|erased|destroyed|amended)
    (information|data) (in|on|from|stored|held|maintained) ..3 (account|profile|file|database|databases|records|systems|servers|us|files|file)
    (your|their|any) (name|address|email address|e-mail address|preferences|account settings|photos|content|posts|messages|account|profile|file|history|contact|listing|entries)
    + We have your data.
    + We have personal data.
    + We want it removed.
    + We have data on our servers.
    + We have your e-mail address.
    - We have cakes.

concept how-to "the way to get something done"
    only en "the Chinese rules find the way by their own words"
    <contact-us>
    (contact~|email~|e-mail~|write to|writing|call|calling|log in|log into|logging in|logging into|sign in|signing in|click~|tap~|visit~|go to|going to|settings|my account|your account|account page|preferences page|use our|using our|through our|select|portal|dashboard|submit~|send|sending|fill out|fill in|follow~ the|follow~ these|link|button|please)
    + Please contact us.
    + Go to the settings.
    - It rains.

concept right-told "the user may do it, or may ask for it: the plain way to tell a right"
    only en "the Chinese rules rank by plain patterns of each right"
    <may>
    (right|rights) (to|of)
    (request|ask) (that we|us to|that your)
    + You may see it.
    + There is a right of access.
    + Ask us to see it.
    - We may see it.

concept rights-access "the user can look at the data"
    to [request|obtain|have|gain|get] <access-verb> ..8 <stored-data> ... <how-to>
    <power> ..10 <access-verb> ..6 <stored-data>
    (request~|asking) ..8 (access|to see|to view|to review|disclosure) ..6 (<stored-data>|to it|to them)
    (right|rights|request~|ability|entitled|guarantee~) ..6 (access|accessing|information) ..3 (to|about|and|or|of|as to) ..8 (<stored-data>|correct|correction|rectification|rectify|update|erase|erasure|deletion|delete)
    (right|rights) (of|to) (access|information|know|be informed|confirmation)
    (confirm~|confirmation|know|ask~|find out|tell you|inform you|told|disclose~ to you) ..4 (whether|what|if|which|that|as to|of) ..3 (we|us|information|data|personal|categories|your|the) ..10 (hold|have|process|processed|processing|collect|collected|store|stored|keep|about|held|maintain)
    (access~|viewing|view|viewed|review~|reviewing|inspection|see|check) ..3 (and|or|and/or) ..2 (<correct-verb>|<delete-verb>) ..10 (<stored-data>|account)
    (access|view|review|see|check|accessed|viewed|reviewed|visible) ..4 (<stored-data>|your profile|your account) ..10 (by|at|in|through|on|via|online|under|from) ..4 (log~|account|settings|page|profile|contacting|dashboard|visiting|clicking|center|time|section|website|site|app|sending|my)
    (access requests|access request|subject access|data access|accessing your|accessing and|access your|access and (correct|update|control|choice|review))
    ask ..4 (what|which) ..3 <data-word>
    <power> ..8 <correct-verb> [and|or|and/or] <access-verb> ..6 <stored-data>
    <handler> ..3 (provide|give|offer|allow|grant) ..2 (you|users|individuals|visitors|customers|members|people) ..4 access ..6 (<stored-data>|information|data)
    (provide|provides|give|gives|send|sends) ..6 (summary|list|description|copy) of ..4 (<personal-data>|<your-data>)
    <user> ..3 (have|has) access to ..6 (own|personal data|personal information|profile|privacy center|data)
    (access|view|see) ..1 (correct|rectify|update|amend|delete|erase|port|modify) ..14 <stored-data>
    (request~|receive|obtain|get|download~|ask for|asking for) ..4 (copy|copies) of ..4 (<stored-data>|<personal-data>)
    but not (you|we|users) ..3 access~ ..3 (site|sites|website|web site|service|services|app|application|platform|content|page|pages|products) 
    but not (third|service provider|partner|employee|employees|law enforcement) ..12 (right of access|access to|access your)
    but not <handler> (may|will|can|might|could|must|need to) ..3 (access|view|review|obtain|request|receive|check|see)
    but not <negation> ..5 (access|view|review) ..3 (your|personal)
    but not (review|read|check|see) ..3 (this|our|the) ..3 (policy|notice|statement|policies)
    but not access~ ..3 (our|the|this) (site|sites|website|web site|service|services|app)
    but not (protect~|prevent~|unauthorized|unauthorised|restrict~|limit~|limited|security|safeguard~) ..12 access~
    but not (authorized|authorised|employees|personnel|staff|provider~|contractors) ..8 access
    but not obtain~ ..2 (your|their|his|the|parental|prior|parent's) ..3 consent
    but not (tried|attempt~|difficulty|trouble|problem~|unable) ..3 access~
    but not (receive|obtain|request|right) ..16 (about|regarding|concerning) ..3 (third parties|our disclosure|the disclosure|disclosures|sharing)
    but not (receive|obtain|request|right) ..25 direct marketing
    but not (so|so that) you can (view|see|access|review)
    but not (view|access) ..3 account (balance~|balances|statement~)
    but not give~ ..3 access ..14 (employees|contractors|third|staff|partners|advertisers|vendors)
    but not (view|see|review|read) ..4 (policy|policies|notice|terms|partners)
    but not definition
    but not (visit or access|visit and access)
    but not other ..2 users ..3 (access|view|see)
    but not permission to access
    but not (which|that|means|refers|including) ..14 (collection|recording|storage) ..10 (extraction|use|retrieval)
    but not (users|persons|people) ..1 to access
    but not (the public|everyone|anyone|others|other people|team members|administrators|administrator|your employer|moderators|viewers|followers) ..6 (view|see|access|look)
    but not with ..2 access ..8 (see|view)
    but not (they|hackers|others|third parties|partners|contractors) ..3 (access|view|see)
    but not (copy|copies) of ..4 (policy|notice|agreement|clauses|contract|identification|identity|id|passport|licence|license|driver's)
    but not <handler> (may|will|can|must|might) ..3 (request|obtain|receive|get|keep|retain) ..4 (copy|copies)
    + To see your data, please contact us.
    + You may at any time view the data we hold.
    + On request we grant access to your data.
    + Anyone has rights to information about their data.
    + There is a right of access.
    + You may ask whether we hold data about you.
    + Accessing or correcting your details is easy, and viewing and correcting your details too.
    + Your profile can be viewed here: view your profile by logging in.
    + Accessing your data
    + You may ask us which details are on file.
    + You can update and review your account information on your profile page.
    + We give you access to your information.
    + The shop will provide to the visitor a summary of any personal data.
    + All members have access to their own page.
    + You may be able to: access, correct or port your data.
    + You may download a copy of your personal data.
    - We may access your information to fix bugs.
    - You may access our site without personal data.
    - We prevent unauthorised access to your data.
    - Employees who need it may have access to your information.
    - You cannot view your data.
    - To learn more about our partner and how it uses your data, please visit its page.
    - California residents have the right to request information regarding our disclosure of personal information to third parties.
    - We give access to your personal data to employees who need it.
    - If you share it in ways that enable other users to access this data, it is public.
    - This will allow the public to view your video.
    - People with such access may be able to see your data.
    - Ask whether third parties may access, modify or copy your data.
    - We may request a copy of your identity card to match it with your data.

concept rights-correct "the user can put the data right"
    to ..6 <correct-verb> ..8 <stored-data> ... <how-to>
    <power> ..12 <correct-verb> ..8 <stored-data>
    (request~|ask~|asking) ..10 <correct-verb> ..6 <stored-data>
    (right|rights|request~|entitled) ..12 (correction|rectification|correct|rectify|amend|amendment|update|modify|rectified|corrected|amended|edit)
    (correct|update|modify|amend|edit|change|rectify|updating|correcting|changing|modifying) [and|or|and/or|and to] [access|delete|update|remove|correct|erase|modify|change|review] ..2 (your|their|any|incorrect|inaccurate|personal) ..8 (by|at|in|through|on|via|online|please|contact|here|account|settings|profile)
    <stored-data> ..6 (corrected|updated|rectified|amended|modified|changed|edited) ..10 (by|at|in|through|if|request|or|via|time|removed|deleted|online|erased)
    (inaccurate|incorrect|incomplete|out of date|wrong|changes|errors|mistakes|outdated) ..14 (contact us|let us know|notify us|tell us|email us|inform us|correct it|update it|correct them|corrected|we will correct|write to us|rectified|amended|updated|advise us)
    (we|us) ..4 (correct|update|amend|rectify|make changes|modify) ..8 (request|upon|if you|inaccurate|incorrect|when you)
    (have|having|get) ..6 (corrected|updated|rectified|amended|completed)
    (correcting|updating|changing|modifying|editing|correction of|rectification of) ..2 (your|personal|inaccurate|and|or) ..4 (information|data|details|account|profile|deleting|removing|preferences)
    (access|review|view|see|delete|erase) [and|or|and/or|and to] (correct|rectify|update|edit|modify|change|amend|correction|rectification)
    (data|information|profile) (update~|updates|changes|corrections) ..6 (sent|send|email~|mail|contact|address~)
    (correct|rectify|fix) ..2 (errors|mistakes|inaccuracies) in ..3 <data-word>
    but not <handler> (may|will|reserve|can|might|reserves|also) ..3 (update|change|modify|amend|revise|edit|correct) ..3 (this|the|our|these)
    but not (change|changes|update|updates|modify|amend|modifications|revise) ..4 (policy|privacy policy|notice|statement|terms|practices|browser|cookie|cookies)
    but not <negation> ..4 (correct|update|modify|amend|change|edit)
    but not browser ..5 change
    but not (terms|policy|notice|statement) ..6 (change|changes|changed|updated|modified)
    but not reserve~ ..2 (right|rights)
    but not (change|changing|edit|editing|adjust|update|modify) ..2 (server|browser|device|mind|choice|choices|cookie|cookies|dns|network|router) ..3 (address|settings|setting|preferences|at|by|in|through)
    but not (correct|update|change|edit) ..3 (server|proxy) address
    + To amend your data, please contact us.
    + You may correct any of your data.
    + Please ask that we amend your records.
    + A right of rectification exists.
    + Update your details by logging in.
    + Your data will be corrected at your request.
    + If a record is wrong, please let us know; for inaccurate entries contact us.
    + On demand we correct it if you tell us.
    + You may have errors amended.
    + Updating your account details
    + Access and correct
    + Any data updates can be sent to our desk.
    + You call us to fix any mistakes in your record.
    - We may change this policy to match your information needs.
    - You cannot edit the data.
    - These terms are subject to change and changes stand on this page.
    - We reserve the right to modify these terms or any of your rights to information.
    - You may change your server address in the settings.

concept rights-delete "the user can have the data deleted"
    to ..6 <delete-verb> ..8 <stored-data> ... <how-to>
    <power> ..12 <delete-verb> ..8 <stored-data>
    (request~|ask~|asking|require|like us to|want us to|wish us to) ..10 <delete-verb> ..8 (<stored-data>|of it|it|them)
    (right|rights|request~|entitled|option) ..14 (deletion|erasure|erase|erased|delete|deleted|removal|remove|removed|be forgotten)
    (delete|erase|remove|deleting|removing|erasing) ..3 (your|their|personal) ..8 (by|at|in|through|on|via|online|please|contact|settings|if you|upon|when you|request) ..6 (contact~|request|email~|e-mail~|settings|account|log~|writing|ask|page|button|link|profile|delete|click~|sending|time|close|withdraw|app|uninstall~)
    (<stored-data>|account and all|content) ..6 (deleted|erased|removed|destroyed) ..10 (by contacting|by sending|by emailing|by e-mailing|if you|request|contact|upon|please|when you|by writing|email|at any time|after you|once you|by you|within)
    (we|us) [will|can|shall|would|may|must|then] ..2 (delete|erase|remove|destroy) ..14 (upon|request|if you|when you|ask|once you|after you|within|asked)
    (have|having|get|like|want|wish) ..8 (deleted|erased|removed|destroyed|expunged|wiped)
    (deletion|erasure|removal|deleting|erasing) of ..2 (your|personal|their|any) ..5 (information|data|details|content|records)
    (deleting|removing|erasing) ..2 (your|personal) ..4 (information|data|details|content|records)
    (access|review|view|correct|update|edit|modify|change|rectify|correction|rectification|amend) [,|and|or|and/or|and to|or to] (delete|deletion|erase|erasure|remove|removal)
    (delete|remove|erase) [or|and] (update|correct|modify|change|edit)
    if ..12 (deleted|removed|erased) ..10 (contact|email|e-mail|let us know|write|notify|call|tell us|send)
    to (erase|delete) (your|their) personal <data-word>
    <stored-data> ..6 (deleted|erased|removed|destroyed) (when|after|once|if) (you|the user|users|a user|the member)
    (have|having) us (delete|erase|remove) ..4 <stored-data>
    (upon|on|at) (your|a|written|user) ..1 request ... (delete~|remove~|erase~) ..6 <stored-data>
    (request~|ask~|like|prefer|want|wish|to have|get) ..4 <data-word> ..4 (deleted|removed|erased|destroyed)
    (request~|ask~|like|prefer|want|wish) ..4 (we|us|that we) ..2 <delete-verb> ..6 <data-word>
    (if|when|once|after) <user> ..3 <close-verb> ..4 <account-word> ... <stored-data> ..4 (deleted|erased|removed|destroyed)
    (removal|deletion|erasure) request~
    but not <handler> ..4 (reserve~|may) ..6 (remove|delete) ..5 (content|postings|post|posts|comments|message|any)
    but not <negation> ..4 (delete|erase|remove|deletion|deleted|removed) 
    but not (delete~|remove~|clear|clearing|erase~) ..5 (cookie~|beacons|browser|cache|history)
    but not (cookie~|browser) ..10 (delete~|deleted|remove~|removed|erase~)
    but not (delete~|remove~|removed|close|cancel|deletion) [of] [your|the|their|an] (account|accounts)
    but not (removed|remove|removal|removing|delete|deleted) ..8 (mailing list|mailing lists|email list|e-mail list|list|lists|newsletter)
    but not (all reasons|identifying information (removed|deleted))
    but not (child|children|children's|minor|minors|parent|parents|under the age) ..25 (delete~|deleted|remove~|removed|deletion)
    but not (delete~|deleted|remove~|removed|deletion) ..14 (child|children|children's|minor|minors)
    but not (delete~|remove~|deletion|close) (your|the|their|an) ..1 (account|accounts)
    but not <handler> ..6 (may|will|try|strive|endeavor|efforts|steps|need|have) ..4 to (erase|delete)
    but not reserve~ ..2 (right|rights)
    but not (responsibility|obligation|duty|obliged) to ..8 (delete|remove|edit)
    but not (responsibility|obligation|duty|obliged) to ..8 (remove|delete) ..2 edit
    but not (remove|removed|delete) ..8 from ..2 (list|lists)
    + To erase your data, please contact us.
    + You may erase any of your data.
    + Please ask us to remove it.
    + A right of erasure exists.
    + Delete your data through the settings page.
    + Your data will be deleted if you ask.
    + We will delete it upon request.
    + You may have data removed.
    + Deletion of your personal data is free.
    + Deleting your data
    + Correct and delete as you like.
    + Remove or update it.
    + If it should be deleted, write a line.
    + You may do this: to erase your personal information.
    + Personal data are destroyed when the user deletes it all.
    + You may close it and have us delete your personal data.
    + If you would like us to delete it, write to Ann.
    + Upon your request, we will remove your personal information.
    + You may request to have details erased.
    + If you prefer that we delete details, say so.
    + When you cancel your membership, your data will be erased.
    + Send removal requests to Ann.
    - Browsers let you delete cookies from your data folder.
    - We cannot delete your data.
    - To be removed from our mailing list, write to us.
    - You can delete your account.
    - If parents want us to delete the data of their children, they may write.
    - We reserve the right to remove any of your content.
    - We have no responsibility to publish, take down or remove any of your posts.

concept rights-delete-vague "only the account can be deleted, or deletion stays unclear"
    <power> ..8 (delete|deleting|remove|removing|deletion of) [of] [your|their|the|an|my] ..2 (account|accounts|profile|membership)
    (delete|deletion of|deleting) [your|the|an|their|my] ..1 account
    (we|us) (may|might|try|strive|endeavor|reasonable efforts) ..4 (delete|remove|erase) ..10 (request|if you|ask|asked)
    (mark~|flag~|suppress~|hide|de-identify|anonymize) ..5 (your|personal) ..3 (information|data) ..8 (request|if you|upon)
    (child|children|children's|minor|minors|parent|parents|under the age) ... (delete~|deleted|remove~|removed|deletion)
    + You can delete your profile.
    + Account deletion: deleting your account is simple.
    + We may delete it if asked.
    + We hide your data on request.
    + Parents may have it deleted.
    - We paint the house.

concept rights-cancel-account "the user can close the account"
    to ..4 <close-verb> ..4 <account-word> ... <how-to>
    <power> ..8 <close-verb> ..6 <account-word>
    (cancellation|closure|deletion|termination|deactivation|cancelling|canceling|closing|deleting|terminating|deactivating|close|delete|cancel|deactivate) ..4 (account|accounts|membership)
    <account-word> ..4 (cancel~|cancellation|closure|deletion|closed|deleted|terminated|deactivated|deactivation|cancelled|canceled) 
    (unregister|de-register|deregister|opt~ out of membership|unsubscribe from the service)
    (we|us) ..3 (close|delete|deactivate|cancel|remove) ..4 <account-word> ..10 (request|if you|upon|ask)
    (if|when) (you|the user|a user|users|the member) ..2 (delete~|close~|cancel~|deactivate~) ..4 <account-word>
    but not <handler> (may|reserve~|can|will|reserves the right to|might|shall|has the right) ..8 (terminate|suspend|close|cancel|delete|deactivate|disable) ..4 (account|accounts|membership)
    but not (account|accounts) ..3 (terminated|suspended) (by us|for violation|if we|by the)
    but not <negation> ..3 (delete|close|cancel|deactivate) ..4 (account|accounts)
    but not cancel~ ..4 (order|orders|subscription|subscriptions|booking)
    but not (delete~|remove~|deletion) ..6 (information|data|details) ..3 account
    but not (account|accounts) (information|data|details) ..3 (deleted|removed)
    but not (account|accounts|membership) (information|data|details|records|record|settings|number)
    but not reserve~ ..2 (right|rights)
    but not <handler> (close|suspend|terminate|disable|delete|closes|suspends|terminates) ..4 (account|accounts|membership)
    but not (child|minor|underage|require~) ..6 to ..3 (close|delete|cancel|terminate)
    but not (delete~|remove~|modify|deletion) ..6 (information|data|details|content) ..4 (accounts|account|profile)
    but not (after|once|until|unless|prior to|before|upon|following|since|to the|till) ..5 <account-word> ..3 (closed|deleted|terminated|deactivated|cancelled|canceled|closure|deletion|termination|cancellation)
    but not (after|once|until|unless|prior to|before|upon|following|till) ..6 (closing|closure|deletion|termination|cancellation|deleting|terminating|deactivation|close|delete|terminate|cancel|deactivate) ..6 <account-word>
    but not (may|might|could) (involve|mean|require|result) ..3 (closing|closure|deletion|termination) ..5 <account-word>
    but not (creation|registration) and (deletion|closure)
    but not (information|data) ..2 (deleted|removed|erased) ..4 (account|accounts)
    but not remove access
    but not (suspend or terminate|terminate or suspend)
    + To close your account, please contact us.
    + You may terminate your membership.
    + Closing an account
    + Account closure
    + You may unregister.
    + We remove your account if you wish.
    + It ends when the user deletes the account.
    - We may terminate your account.
    - You may cancel your order.
    - Parents may review or delete account information.
    - In case we close or suspend your account we keep a note.
    - We will require the child to close the account.
    - We tell apart whether users delete information through their accounts.
    - We keep it until the deletion of your account.
    - We delete all after your account is closed.
    - Objecting might involve closing your account.
    - We mail you on account creation and deletion.
    - You may have your data deleted through your online account.
    - To leave, you can remove access through your account.
    - The firm has the right to suspend or terminate your account.

concept rights-cancel-account-vague "that an account can be closed is taken for granted"
    only en "the Chinese rule looks for the words of the right"
    (after|once|until|unless|prior to|before|upon|following|till) ..8 <close-verb> ..6 <account-word>
    (after|once|until|unless|prior to|before|upon|following|till) ..5 <account-word> ..3 <close-verb>
    but not <close-verb> ..4 (information|data|content|posts) ..4 <account-word>
    but not remove the account from
    + We keep it until you close your account.
    + We keep it until your account is closed.
    - We keep it for a year.
    - It may remain after you delete such information from your account.
    - It stays until you remove the account from the program.

concept rights-cancel-method "the way to close the account is told"
    (close|cancel|delete|deactivate|terminate|closing|deleting|unregister) ..5 (account|membership|profile) ... (please (contact~|email~|e-mail~|write|call|visit~|go|click|log)|contact us at|click here|go to ..4 settings)
    (close|cancel|delete|deactivate|terminate|closing|deleting|cancelling|canceling|deactivating|closure|deletion|deactivation|cancellation|remove|terminating|unregister) ..5 (account|membership|profile) ..14 (contact~|email~|e-mail~|settings|click~|tap~|go to|visit~|log in|log into|sign in|calling|call|write to|writing|page|menu|button|link|select~|here|sending|instructions|form|customer service|support|preferences|profile)
    (contact~|email~|e-mail~|settings|click~|tap~|go to|going to|visit~|log in|log into|sign in|call~|write to|writing to|menu|page|select|send~|use) ..16 (close|cancel|delete|deactivate|terminate|closing|deleting|closure|deletion|deactivation|remove|unregister) ..5 (account|membership|profile)
    (delete account|close account|deactivate account|delete my account)
    (account|membership) ..6 (closed|deleted|cancelled|canceled|deactivated|removed|terminated) ..8 (contact~|email~|e-mail~|writing|call~|settings|click~|visit~|by sending|by following)
    (if|to|when) ..8 (close|cancel|delete|deactivate|terminate|remove) ..4 (account|membership|profile) ... (do so|call~ ..6 (at|service)|please|contact~ ..4 (us|support|service|at)|email~|e-mail~|visit~|go to|log in|click~|follow~|settings)
    (learn more|find out|read more|see) ..4 (about|how) ..3 (deleting|delete|closing|close|cancel|cancelling) ..3 (account|membership)
    account (closure|deletion|cancellation|deactivation|termination) (instructions|page|form|tool|request)
    (close|cancel|delete|deactivate|disable|terminate|closing|deleting|closure|deletion|deactivation|cancellation|cancelling|canceling|disabling) ..5 (account|membership|profile) ..6 (through|via|within|using|inside) (the|our|your) ..3 (app|application|website|web site|site|portal|platform|dashboard|console)
    (close|cancel|delete|deactivate|disable|terminate) ..3 (account|membership|profile) from (the|our|your) ..2 (app|application|website|web site|site)
    (disable|disabling) ..3 (account|membership|profile) ... (contact ..4 (us|support|service|at)|please|email~|write to|call)
    (request~|submit~|via|use|using|send|find) ..4 account (deletion|closure|deactivation)
    (close|cancel|delete|deactivate|disable|terminate) ..3 (account|membership|profile) ..2 (using|with|through|via) ..5 (feature|functionality|function|option|tool|button)
    but not <handler> (may|reserve~|can|will|reserves) ..6 (terminate|suspend|close|cancel|delete|deactivate)
    but not (delete~|remove~) ..4 (information|data|details) ..3 (account|profile)
    but not (information|data) ..6 (in|from|of|associated) ..3 account
    but not (profile|account|membership) (information|data|details)
    but not (delete|remove|deleting|removing) ..2 (content|photos|posts|cookies|messages|files|items|comments|number|name|address|card|picture|some|certain|individual) ..5 (account|profile|membership)
    but not (may|might|could|can) (involve|mean|require|result) ..3 (closing|closure|deletion|termination) ..5 (account|profile)
    but not (ban|banning|fraudulent|suspend~|suspicious|limited to) ..5 (account|accounts|registrations)
    but not <negation> ..3 (closing|deleting|cancelling|canceling) ..3 account
    but not <handler> (plan|plans|decide|decides|intend|intends|have|need|choose) to ..3 (delete|close|cancel|deactivate|terminate|remove|disable)
    but not (remove|removing|removal|disable|disabling) ..3 access
    but not unless <user> ..1 (cancel|close|delete|deactivate|terminate)
    but not except by ..3 (deleting|closing)
    but not account ..3 or profile
    but not (emails|e-mails) or (deleting|closing|delete|close)
    but not (if|when) <handler> ..1 (delete|deletes|close|closes|terminate|terminates|suspend)
    but not later (delete|close|cancel|deactivate)
    but not (erase~|delete~|remove|removing|retain|keep|store) ..3 (email|e-mail) (address|addresses)
    but not cookies ..24 account
    but not (after|following|upon|until|before) account (deletion|closure|deactivation)
    but not profile (photo|photos|picture|pictures|image)
    but not (email|e-mail) account
    + If you want to close your account, please contact our desk, or go to our settings, or contact us at the shop, or click here.
    + You may close your account in the settings.
    + Go to the menu to delete your account.
    + Tap "Delete account".
    + Your account can be closed by sending a note.
    + If you want to delete your account, you can do so from the menu, or call the service at our shop, or contact us, or visit the settings.
    + Learn more about closing your account.
    + You may delete your account from the account settings.
    + See the account closure instructions.
    + You may ask for the closure of your account at any time via our mobile app.
    + You can delete your profile from our website.
    + For help in disabling your account, please ring the desk.
    + Submit an account deletion request.
    + You can cancel your membership with the matching function.
    - We may close your account.
    - You may close your account.
    - To change your profile information, please email the shop; remove your profile details by email.
    - You may delete some photos in your account by a click.
    - Contact us to object, though this may involve closing your account.
    - Our only step is limited to closing a fraudulent account by email.
    - Some data are kept for a time following account deletion.
    - If we decide to close your account, we will write to the e-mail address in your profile.
    - Removing access of a device to your account: visit the device page.
    - Such notes go on unless you cancel your account, even if your preferences say no.
    - Notes to your mail box end only with the account: there is no way except by deleting your account by email.
    - If you close your account or profile, we keep a note.
    - You end it by opting out of e-mails or closing your account.
    - If we do delete a profile for breach of the rules, we may keep the email.
    - If you sign in elsewhere and later delete your account, you lose access.
    - We will erase the e-mail address in full when you delete your account.
    - You remove these cookies in the settings or by deleting your account.
    - We keep answers to requests for years after account deletion.
    - You may remove a profile photo by a click.
    - We send deletion requests from your email account to others, by a form.

concept rights-copy "the user can take a copy along"
    (copy|copies|transcript|export|portable) ..8 <stored-data>
    (obtain~|receive~|request~|get~|download~|export~|send you|provide you|ask for|give you) ..8 (copy|copies|export) 
    (data|right to|rights to|right of|and|or) portability
    (download~|export~|take out) ..4 (<stored-data>|your photos|your content|your posts)
    (port|porting|transfer|transmit~|move|transferred) ..8 (another|other|different|third) (controller|provider|service|company|organization|party of your|app)
    (structured|machine-readable|machine readable|commonly used|portable) ..4 (format|form)
    (request~|ask~|right) ..3 portability
    (port|porting) (your|their|his) [personal|own|account] (data|information|content)
    (download~|export~) (your|their|all|any) [own|personal|of your] (videos|photos|content|files|data|information|posts|pictures|messages|documents)
    but not (copy|copies) ..4 (policy|notice|agreement|clauses|contract|terms|safeguards|identification|identity|id|passport|statement|licence|license|driver's)
    but not (backup|back-up|archival|archive|residual|cached|hard|screenshots) (copy|copies)
    but not <handler> (may|will|can|also) ..3 (receive|obtain|download|export|get|retain|keep|request|make|store) 
    but not (request|require) ..4 (copy|copies) of your ..2 (id|passport|licence|license|identification)
    but not (sold|sale|merge~|merger~|acqui~|acquired|acquires|acquisition|bankruptcy|ownership|control|assets|reorganization) ... (transfer~|transferred)
    but not <handler> (may|will|can|might|could|also) ..3 (transfer|send|share|disclose|move)
    but not (copy|copies) of ..5 (may|might|can|could|will) ..2 (remain|persist|survive|exist|continue|stay)
    but not export ..3 (control|controls|law|laws|sanction~|restriction~|re-export)
    + Ask for a copy of your records.
    + You may request a copy.
    + There is a right to portability.
    + You can download your data.
    + You may move it to another provider.
    + It comes in a machine-readable format.
    + You can request portability.
    + You may port your data.
    + We let you export all files.
    - Print a copy of this policy.
    - We may keep backup copies of your data.
    - If the shop is sold, your data may be transferred to another company.
    - After a deletion copies of your data may remain with others.
    - You obey the export control laws on the use of data.

concept authority-word "bodies outside that hear complaints"
    (supervisory authority|supervisory authorities|data protection authority|data protection authorities|data protection agency|protection commissioner|information commissioner|information commissioner's office|ico|privacy commissioner|cnil|dpa|competent authority|competent authorities|attorney general|federal trade commission|ftc|better business bureau|bbb|truste|trustarc|jams|ombudsman|regulator|regulators|regulatory authority|regulatory authorities|data protection board|department of commerce|consumer affairs|watchdog|bbb online|aaa|american arbitration association|esrb|office for civil rights|department of education|trade commission|data protection commission|data protection panel|data protection office)
    (dispute resolution|independent recourse) (mechanism~|provider~|body|bodies|program~|service~|process|entity|entities)
    (data protection|data|privacy|personal data) (inspectorate|inspection|ombud|registrar)
    (national|local|competent|public|government) authority ..4 (data protection|privacy|personal data)
    alternative dispute resolution
    + Turn to the regulator.
    + Turn to the dispute resolution body.
    + Turn to the data inspectorate.
    + Turn to the national authority in charge of privacy.
    + Turn to alternative dispute resolution.
    - Turn to the left.
    - A record of each dispute resolution.

concept rights-complaint "where to complain is named"
    (complain|complaint|complaints|complaining|grievance~|concerns|concern|dispute~|lodge|refer~|claim~) ..16 <authority-word>
    <authority-word> ..14 (complain|complaint|complaints|grievance~|dispute~|concern|concerns|unresolved)
    (contact|appeal to|turn to|approach|report ..4 to|reach|write to) ..4 <authority-word>
    (lodge|file|filing|lodging|submit|make|raise|register|bring|submitting) ..3 (complaint|complaints|grievance) 
    (right|entitled|free|able) to (complain|go to court|seek a judicial remedy|judicial remedy|bring an action)
    (complaint|complaints|grievance|report abuse|abuse report|report a violation|to complain|report violations) ..12 (contact us|contact our|contact the|please|email us|e-mail us|write|call|to us at|form|addressed to|sent to|at the following|officer|hotline|to us)
    (contact|email|e-mail|write|call) ..14 (complaint|complaints|complain|grievance officer|grievance)
    (judicial remedy|go to court|competent court|before the court~|small claims court)
    (complain|complaint|concern|concerns) ... (do so|do this|turn) (with|to|at) ..4 <authority-word>
    but not (complaint|complaints) ..6 (about our products|about delivery|about a product)
    but not <handler> (may|will|reserve) ..5 (report|refer|disclose) ..10 <authority-word>
    but not <handler> ..6 (contact|receive) ..4 complaint~ ..2 from
    but not (claims|disputes) ..10 (governed|arbitration)
    but not discrimination
    but not (if|when) you (send|submit|make|file|contact|email) ..8 (complaint|complaints)
    but not (complaint|complaints) submitted to us
    but not (collect~|receive~|obtain~) ... when <user> ..8 (complaint|complaints|complain)
    but not <authority-word> ... identity theft
    + You may complain to the regulator.
    + The ombudsman hears complaints.
    + You may contact the FTC.
    + You may file a complaint.
    + You have the right to complain.
    + For complaints write to Ann, our officer.
    + Call Ann if you have a complaint.
    + You may go to court.
    + If you have a concern over how we use your data, and without loss of any other right you may have under the law of your own home state, you are free to do so with the regulator.
    - We may report crimes to the regulator because of your complaint file.
    - Any questions? Contact us.
    - Students may file a discrimination grievance there.
    - We answer if you send us a complaint.
    - We collect details from other sources, such as when you reach out to us to lodge a complaint.
    - Please refer to the FTC, whose site tells how you report concerns over identity theft.

concept rights-complaint-vague "disputes are mentioned, but no place for complaints"
    (complaint~|concern|concerns|grievance~|dispute~) ..10 (resolve~|investigate~|address~|respond~|handle~|take seriously|seriously|attempt)
    (resolve~|investigate~|address~|respond~ to|handle~|answer~) ..8 (complaint~|concern|concerns|grievance~|dispute~)
    (arbitration|governed by the laws|governing law|arbitrator|courts located|exclusive venue|courts of)
    (appeal) ..10 (decision|denial|refusal|decline~|us)
    (exclusive|submit to|consent to|subject to|personal|non-exclusive) ..3 jurisdiction
    jurisdiction ..4 (court|courts|venue)
    but not (security|safety|fraud) ..2 (concern|concerns)
    + Complaints are handled with care.
    + We resolve any dispute.
    + Arbitration in Oslo applies.
    + You may appeal our decision.
    + You submit to the jurisdiction of Oslo.
    + The place of jurisdiction shall be the courts of Oslo.
    - The apple is red.
    - The laws may differ from those in your jurisdiction.
    - We resolve security concerns.

concept rights-response-vague "requests are answered in a time without a number"
    (respond~|reply|answer~|process~|comply|deal with|handle~|fulfil~|honor~|action~|provide~|notify|correct~|delete~|remove~) ..16 (reasonable time|reasonable period|reasonable timeframe|reasonable time frame|time limits|statutory period|legal deadline~|time required by|time period required|period required by|timeframe required|timeframes required|within the legal|within the statutory|timely manner|timely fashion|without undue delay|undue delay|legally required)
    within ..3 (reasonable|legal|statutory|required|prescribed|applicable|legally) ..4 (time|period|timeframe|timeframes|limits|deadline~)
    within (the|any) (time|period|time period|timeframe|time frame|timeline|time limit|deadline~) ..4 (law|laws|statute|regulation~|legislation|gdpr)
    (allow|allows|take|takes) ..4 (days|weeks|hours|months) (for|to) ..6 (removed|remove|unsubscribed|unsubscribe|stopped|stop|opt out|taken off)
    but not (breach|incident) ..10 delay
    + We answer requests in a reasonable time.
    + We answer within the statutory time limits.
    + We answer within the time period stated by local law.
    + Please allow ten days for your address to be removed from our lists.
    - We answer within ten days.
    - It takes ten days to bake it.

concept rights-access-entry "the right of access as the name of an entry"
    (access|see|view|review|look at|find out|inspect) [to|what] (your|my|personal|we hold|we know) [personal] [data|information|details]
    [right of|right to] access
    (access|see|view|review|look at) (it|them)
    [a|the] [full|complete] (copy|export) of (your|my) [personal] (data|information|details)
    + See your data
    + Right of access
    + See it
    + A full export of your personal information
    - Close your account

concept rights-correct-entry "the right of correction as the name of an entry"
    (correct|rectify|edit|update|change|fix|amend) [your|it|them|the|personal|my] [data|information|details|mistakes]
    (correction|rectification)
    + Correct it
    + Rectification
    - See your data

concept rights-delete-entry "the right of deletion as the name of an entry"
    (delete|erase|remove) [your|it|them|the|personal|my] [data|information|details]
    (deletion|erasure)
    but not (delete|remove|deletion of) [your|the|an|my] account
    + Delete it
    + Erasure
    - Delete your account

concept rights-copy-entry "the right to a copy as the name of an entry"
    (get|download|export|request|receive|take) [a|your|my] (copy|data|information)
    (portability|data portability|copy of your data)
    + Get a copy
    + Data portability
    - See your data

concept way-to-do-so "the way to do what the sentence before tells"
    only en "the Chinese rules find the way by their own words"
    (click~|tap~|press|see|go) here
    (contact~|email~|e-mail~|write to|call) ..4 [us|here] ... (do so|do this|do that|this action|this step|this request)
    to do (so|this|that) ... (contact~|email~|e-mail~|write to|call|visit~|go to|click~|log in)
    (follow~ [the|these] (instructions|steps)|by following)
    + Click here for details.
    + E-mail us if you wish to take this step.
    + To do so, please visit the desk.
    + Then follow the steps.
    - We are here for you.

concept rights-cancel-account-entry "cancellation as the name of an entry"
    (close|delete|cancel|deactivate|closing|deleting) [your|the|an|my] [entire|whole|own|user|google|member] account
    account (closure|deletion|cancellation)
    (delete|close) your (information|data|content|posts) (or|and) account
    + Close your account
    + Account closure
    + Delete your entire account
    + Delete your information or account
    - See your data
