# What the inventory of data reads besides kinds of data: headers of table columns, marks of a purpose, optional and required.
# Of the headers that match, the one that begins first names the column: English puts the head of a phrase first.

concept column-data "a column that names kinds of data"
    (data|information|personal data|personal information|data type~|data collected|data element~|data point~|data field~|data categories|data category|information type~|pii|fields)
    (type|types|category|categories|kind|kinds|examples) of [the|your|personal] (data|information|personal data|personal information)
    (what|which) ..3 (collect~|gather~|process~)
    we (collect~|gather~|process~|hold|share~)
    + Personal data
    + Categories of personal information
    + What we collect
    + we collect
    - Purpose

concept column-purpose "a column that names purposes"
    (purpose~|why|use|uses|reason~|in order to|what for|used for|how we use|how it is used|to do what|business purpose~|description of use|processing purpose~)
    purpose~ ..4 (collection|processing|use|data|information)
    + Purpose
    + Purpose of the processing
    - Data

concept column-function "a column that names functions"
    (function|functions|feature|features|activity|activities|service|services|context|scenario|situation|use case|when|when you|interaction|product)
    + When you
    - Data

concept column-recipient "a column that names who receives data"
    (recipient~|third party|third parties|who|whom|shared with|disclosed to|provider~|service provider~|partner~|sdk|sdks|vendor~|company|companies|processor~|sub-processor~|subprocessor~|supplier~|with whom)
    (category|categories|type|types|name) of [the|third] (recipient~|third party|third parties|party|provider~|partner~|vendor~|company)
    + Recipient
    + Categories of recipients
    - Data

concept column-permission "a column that names permissions"
    permission~
    + Permission
    - Data

concept column-retention "a column that says how long"
    (retention|how long|storage period~|kept for|duration|retention period~|time limit~|period|data retention|stored for|expiry|expires|lifetime)
    + Retention period
    - Data

concept column-need "a column that says what is required and what optional"
    (required|optional|mandatory|needed|necessary|is it required)
    + Required?
    - Data

concept column-other "a column of another kind"
    (legal basis|lawful basis|legal ground~|link~|privacy policy|source~|from|refused|rights|sold|country|address|website|url|how we collect|where|example|examples|location|basis|number|version|opt-out)
    + Legal basis
    - Data

concept purpose-mark "a word after which a purpose follows, whatever it is"
    (in order to|so that we can|so that we may|so we can|so as to|for the purpose of|for the purposes of|for purposes of|used to|used for|purpose is to)
    + in order to count
    - to count

concept purpose-end "a word at which the statement leaves its purpose"
    (we will|we may|we collect|we use|you must|you may|you can|unless|if you|provided that|by using)
    + we collect it
    - a name

concept optional "given or granted freely, or for more than the basic function"
    (optional|optionally|voluntary|voluntarily|not required|not mandatory|at your option|not obliged|under no obligation|don't have to|do not have to|need not)
    (you|users|user) ..2 (choose|chooses|elect|elects|decide|decides|opt|opts|wish|wishes|want|wants) ..2 to
    (you|users) (may|can) [also] (choose|provide|add|give|submit|upload|tell)
    (with|without) ..2 your ..3 (permission|consent)
    + This field is optional.
    + if you choose to use it
    + You may also provide a photo.
    + with your permission
    - You must give it.

concept required "without it there is no service"
    (required|mandatory|compulsory|must provide|must give|need to provide|have to provide|required to provide|asked and required|you must)
    (otherwise|without it|without this|without these|if you do not|if you don't|if you refuse|fail to) ... (cannot|can't|unable|not be able|will not be able|may not be able)
    but not (not|never|isn't|aren't|legally|law|as) (required|mandatory|compulsory)
    but not required (by|to) ..2 (law|comply|court|disclose|do so)
    + A phone number is required.
    + If you do not give it, you cannot register.
    - This is not required.
    - We give it as required by law.

concept when-used "only when a function is used"
    (if|when|whenever|where) (you|users|a user|the user|customers|visitors) ..12 (use|order|buy|purchase|book|pay|post|upload|comment|contact|enter|participate|subscribe|enable|scan|share|search|report|request|apply|connect|link|invite|call|chat|take|press|ask|complete|fill~|turn|respond|submit|join|make|place|write|send)
    + When you use the scanner
    - We collect a name.

concept basic-use "registering, signing in, installing or just using"
    (register~|registration|sign up|signing up|sign in|log in|create ..3 account|open ..2 account|install~|launch~|start ..2 app)
    (use|using|visit|visiting|access|accessing|browse|browsing|interact with|view) [any of] (our|the|this|a|that) [mobile|web] (site|sites|website|websites|service|services|app|apps|application|product|products|platform|online services|pages|page|web site)
    + When you register
    + When you visit our site
    - When you scan a code

concept real-name-duty "identity is checked because the law demands real names"
    (real-name|real name verification|real-name authentication|real identity|identity authentication)
    (verify|verification|confirm|check) ..3 identity ..8 (law|laws|regulation~|regulatory|required)
    (law|laws|regulation~) ..8 (verify|verification) ..3 identity
    + for real-name authentication
    + to verify your identity as the law demands
    + Regulations demand that we verify your identity.
    - to sign in

concept retention-words "how long, in words"
    (until|as long as|for so long as|for as long|for the duration|no longer than|indefinitely|permanently|for the life of|for the period)
    + until you close the account
    - We keep it safe.

concept column-collected "a column that says whether it is collected at all"
    (collected|is it collected|do we collect)
    + Collected?
    - Purpose

concept answer-yes "a cell that says yes"
    (yes|y|required|mandatory|collected)
    + Yes
    - No

concept answer-no "a cell that says no"
    (no|n|never|optional|not collected|not required)
    + No
    - Yes

concept nothing "a cell that says there is nothing"
    (none|n/a|not applicable|nothing|not collected)
    + None
    - name

concept other-purpose "a purpose that is said to be another one, and no more"
    (other|new|different|another|additional|unrelated|incompatible) ..2 purpose~
    + for other purposes
    - for statistics
