using static PccGovernance.Classification.PartnershipRole;

namespace PccGovernance.Classification;

/// <summary>The words by which boards of England and Wales are called. General words of the field; no board's own name.</summary>
/// <remarks>Longer words go before shorter ones of the same text; of several that name a role, the one that stands last in the name decides, as in
/// "Safeguarding Board Executive".</remarks>
internal static class KindPhrases
{
    public static IEnumerable<KindPhrase> All =>
    [
        .. Of("marac", Casework, "marac", "risk assessment conference"),
        .. Of("channel-panel", Casework, "channel panel"),
        .. Of("integrated-offender-management", Casework, "integrated offender management", "iom"),
        .. Of("asb-case-review", Casework, "community trigger", "asb case review", "anti social behaviour case review"),
        .. Of("child-death-review-partners", Casework, "child death overview", "child death review", "child death panel", "cdop"),
        .. Of("domestic-abuse-related-death-review", Casework, "domestic homicide review", "domestic homicide reviews", "domestic abuse related death review", "domestic abuse related death reviews", "dhr"),
        .. Of("offensive-weapons-homicide-review", Casework, "offensive weapons homicide review"),
        .. Of("safety-advisory-group", Casework, "safety advisory group"),
        .. Of("mash", Service, "multi agency safeguarding hub", "mash"),
        .. Of("violence-reduction-unit", Service, "violence reduction unit", "vru"),
        .. Of("police-and-crime-panel", Scrutiny, "police and crime panel", "police fire and crime panel", "policing and crime panel"),
        .. Of("safer-neighbourhood-board", Scrutiny, "safer neighbourhood board"),
        .. Of("community-safety-partnership", Board, "community safety partnership", "crime and disorder reduction partnership", "cdrp"),
        .. Of("county-strategy-group", Board, "county strategy group", "county community safety board", "community safety agreement board"),
        .. Of("local-criminal-justice-board", Board, "criminal justice board", "criminal justice partnership"),
        .. Of("combating-drugs-partnership", Board, "combating drugs partnership", "combating drugs board", "substance misuse strategic partnership", "substance misuse board", "drugs and alcohol board", "drug and alcohol board", "drug and alcohol strategic partnership", "drug and alcohol partnership", "drugs and alcohol partnership", "substance misuse partnership", "drug and alcohol action team"),
        .. Of("serious-violence-duty-partnership", Board, "serious violence duty", "serious violence partnership", "serious violence board"),
        .. Of("safeguarding-children-partnership", Board, "safeguarding children partnership", "safeguarding children board", "children safeguarding partnership"),
        .. Of("safeguarding-adults-board", Board, "safeguarding adults board", "safeguarding adults partnership", "adult safeguarding board", "safeguarding adult board"),
        .. Of("health-and-wellbeing-board", Board, "health and wellbeing board", "health and well being board"),
        .. Of("integrated-care-partnership", Board, "integrated care partnership"),
        .. Of("mappa-strategic-management-board", Board, "mappa", "multi agency public protection"),
        .. Of("youth-justice-management-board", Board, "youth justice management board", "youth justice board", "youth justice service board", "youth offending management board"),
        .. Of("domestic-abuse-local-partnership-board", Board, "domestic abuse local partnership board", "domestic abuse partnership board", "domestic abuse board", "domestic abuse partnership", "domestic abuse strategic partnership", "domestic abuse strategic board", "domestic abuse executive board"),
        .. Of("vawdasv-board", Board, "vawdasv"),
        .. Of("prevent-partnership-board", Board, "prevent board", "prevent partnership", "contest board"),
        .. Of("local-resilience-forum", Board, "resilience forum"),
        .. Of("road-safety-partnership", Board, "road safety partnership", "safer roads partnership"),
        .. Of("reducing-reoffending-board", Board, "reducing reoffending", "reducing re offending", "reducing offending"),
        .. Of("corporate-parenting-board", Board, "corporate parenting"),
        .. Of("public-services-board", Board, "public services board"),
        .. Of("regional-partnership-board", Board, "regional partnership board"),
        .. Of("area-planning-board", Board, "area planning board"),
        .. Of("serious-organised-crime-partnership", Board, "serious and organised crime partnership", "organised crime board", "organised crime partnership"),
        .. Of("anti-slavery-partnership", Board, "anti slavery", "modern slavery partnership"),
        .. Of("business-crime-reduction-partnership", Board, "business crime reduction"),
        .. Of("rural-crime-partnership", Board, "rural crime partnership"),
        .. Of("crisis-care-concordat-group", Board, "crisis care concordat"),
        .. Of(null, Sitting, "joint meeting", "combined meeting", "joint sitting", "meeting in common", "committees in common", "joint sub committee"),
        .. Of(null, Coordination, "executive", "executive group", "executive board", "chairs group", "chairs and", "business group", "business management group", "steering group", "management group", "management board", "co ordination group", "co ordinating group", "coordination group", "coordinating group", "core group", "leadership group", "governance group", "oversight group"),
        .. Of(null, PartnershipRole.Delivery, "delivery group", "delivery board", "task and finish", "task group", "working group", "sub group", "subgroup", "action group", "tasking group", "implementation group", "operations group", "operational group", "quality assurance", "communications group", "workstream"),
        .. Of(null, Scrutiny, "scrutiny", "overview committee", "accountability board", "accountability meeting"),
        .. Of(null, Casework, "case conference", "case panel", "review panel", "decision panel", "review group", "perpetrator panel", "outcomes panel", "risk management meeting", "problem solving group", "problem solving", "referral panel", "diversionary panel", "disposal panel", "complex case", "complex cases"),
        .. Of(null, Service, "hub", "task force", "taskforce", "enforcement service", "support team", "support office"),
        .. Everywhere(Casework, "decides on review", "decisions on children", "decisions on adults", "decisions on people", "single cases", "individual cases", "high risk cases"),
        .. Everywhere(Scrutiny, "holding to account", "holds to account", "scrutinises the commissioner", "scrutiny of the"),
        .. Everywhere(Service, "co located team", "charities working together", "consortium of", "business manager for", "secretariat for"),
        .. Everywhere(Sitting, "meeting as one", "meet as one", "meets as one", "bodies meeting as one"),
        .. Everywhere(Coordination, "brings the subgroup chairs", "chairs of the sub groups", "chairs of subgroups"),
    ];

    private static IEnumerable<KindPhrase> Of(string? kind, PartnershipRole role, params string[] words) =>
        words.Select(text => new KindPhrase(text, kind is null ? null : new Id<PartnershipKind>(kind), role));

    private static IEnumerable<KindPhrase> Everywhere(PartnershipRole role, params string[] words) =>
        words.Select(text => new KindPhrase(text, null, role, IsForNamesOnly: false));
}
