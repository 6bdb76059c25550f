# What headings, columns and lead-ins leave unsaid in the entries under them.

concept column-refusal "a column or lead-in over what a refusal costs"
    (if|when) ..3 (say no|refuse|refused|decline|deny|denied|do not|don't|withhold|not given|missing)
    (refused|refusal|declined|without it|otherwise|consequence~ of (refusal|refusing|not providing))
    + If you say no
    + Refused?
    - What we collect

concept column-required "a column that tells required from optional data"
    (required|mandatory|optional|needed|necessary|compulsory) 
    + Required?
    - Purpose

concept required-value "the word for required or optional, as a column holds it"
    (required|optional|mandatory|voluntary|necessary|compulsory|not needed|needed)
    + Optional
    - Parcel

concept column-recipient "a column or lead-in that names who receives data"
    (recipient~|receiver~|third party|third parties|who gets|who receives|provider|partner|processor|company|sdk)
    + Recipient
    - Purpose

concept turn-off "turning something off, or the way there"
    (turn~|switch~) ..4 off
    (disable|disables|revoke|revokes|withdraw|take back|deactivate|change|manage|refuse|stop) ..4 (it|them|this|these|each|any|permission~|access|one|at any time|settings)
    + Switch each of them off.
    + You can change it in the settings.
    - It is dark.

concept in-settings "the settings of a device, an app or an account"
    (settings|preferences|menu|privacy center|privacy centre|control panel|dashboard|account page)
    + Look in the settings.
    - Look in the box.

concept asks-separately "consent is asked for each thing by itself; what for, the entries tell"
    <strong-consent>
    (ask|asks|request|seek|obtain) ..6 (separately|separate time|by itself|each time|one by one|anew|again|individually|on its own)
    + We ask for your separate consent
    + We ask each time, before we
    - We ask your name

concept separate-consent-case "a case for consent of its own, as an entry of their list"
    <consent-event>
    <sensitive-type>
    (purpose|purposes|use|uses) ..3 (new|different|not (written|stated|described|named))
    (give|pass|share|disclose|send|provide|transfer) ..8 (to|with) ..4 (company|doctor|insurer|bank|partner|others|somebody|anyone)
    + before data leave the country: sensitive or not
    + a clip of your voice or a fingerprint
    + a use that is not described here
    + pass your name to the insurer
    - before we open

concept topic-personalisation "a heading over personalisation and automated decisions"
    (personalized|personalised|personalization|personalisation|automated decision~|automated decision-making|recommendation~|profiling|targeted advertising|interest-based|targeted ads)
    + Personalisation and profiling
    - Cookies

concept topic-complaint "an entry or heading over complaints"
    (complain|complaint|complaints|dispute|disputes|grievance|grievances)
    + Complaints
    - Compliments

concept automated-entry "a program ranks or decides, under a heading that says so"
    (sort~|rank~|match~|select~|recommend~|suggest~|decide~|chooses|choose~|program|algorithm|system|profiling|personalised|personalized|automatic~|automated|automatically)
    + The program decides.
    - The cat sleeps.
