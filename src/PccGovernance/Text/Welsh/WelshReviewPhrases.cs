namespace PccGovernance.Text;

/// <summary>
/// What the rules on the review of partnerships (REV) say, in Welsh. Nouns follow the number 1 to 10 in the singular; the colon keeps names
/// free of mutation.
/// </summary>
internal static class WelshReviewPhrases
{
    public static IEnumerable<KeyValuePair<string, Phrase>> All =>
        [
            new("review.no-review", static a => $"{a.Name("partnership")}: nid oes adolygiad ar gofnod."),
            new(
                "review.no-review.remedy",
                static _ => "Cofnodwch pryd y cafodd ei hadolygu ddiwethaf, neu adolygwch a oes ei hangen o hyd."
            ),
            new(
                "review.reviewed-long-ago",
                static a =>
                    $"{a.Name("partnership")}: adolygwyd ddiwethaf: {a.Date("reviewed")}, mwy na {a.Count("years", "blynedd")} cyn "
                    + $"{a.Date("day")}."
            ),
            new(
                "review.reviewed-not-to-the-day",
                static a =>
                    $"{a.Name("partnership")}: adolygwyd ddiwethaf: {a.Date("reviewed")}; ni wyddys a yw hynny'n fwy na "
                    + $"{a.Count("years", "blynedd")} cyn {a.Date("day")}."
            ),
            new("review.reviewed-not-to-the-day.remedy", static _ => "Cofnodwch y mis neu'r diwrnod pan gafodd ei hadolygu."),
            new("review.reviewed-long-ago.remedy", static _ => "Adolygwch a oes ei hangen o hyd ac a yw'n gwneud ei gwaith."),
            new(
                "review.no-chair-known",
                static a =>
                    $"{a.Name("partnership")}: nid oes cadeirydd ar gofnod; seddi: {a.Count("seats")}, rôl wedi'i chofnodi: "
                    + $"{a.Count("known")}."
            ),
            new("review.no-chair-known.remedy", static _ => "Cofnodwch pwy sy'n cadeirio."),
            new(
                "review.no-chair",
                static a =>
                    $"{a.Name("partnership")}: nid oes cadeirydd ymhlith y seddi ar gofnod ({a.Count("seats")}); ni wyddys a oes aelodau "
                    + "eraill."
            ),
            new(
                "review.no-chair-in-all",
                static a =>
                    $"{a.Name("partnership")}: nid oes cadeirydd ymhlith y seddi ({a.Count("seats")}), a dywedir bod pob sedd ar gofnod."
            ),
            new(
                "review.chair-ended",
                static a =>
                    $"{a.Name("partnership")}: nid oes cadeirydd ar gofnod; roedd sedd y cadeirydd wedi dod i ben erbyn {a.Date("day")}: "
                    + $"{a.Names("holders")}."
            ),
            new("review.no-chair.remedy", static _ => "Cofnodwch pwy sy'n cadeirio, neu cytunwch ar gadeirydd."),
            new("review.no-terms", static a => $"{a.Name("partnership")}: nid oes cylch gorchwyl ar gofnod."),
            new("review.no-terms.remedy", static _ => "Cofnodwch ble mae'r cylch gorchwyl, neu cytunwch ar un."),
            new(
                "review.terms-without-review-date",
                static a => $"{a.Name("partnership")}: nid oes dyddiad adolygu'r cylch gorchwyl ar gofnod."
            ),
            new("review.terms-without-review-date.remedy", static _ => "Cofnodwch pryd y dylid ei adolygu, neu cytunwch ar ddiwrnod."),
            new(
                "review.terms-agreed-later",
                static a =>
                    $"{a.Name("partnership")}: cofnodwyd y cytunwyd ar y cylch gorchwyl ar ddyddiad sydd ar ôl {a.Date("day")}: "
                    + $"{a.Date("agreed")}."
            ),
            new("review.date-later.remedy", static _ => "Cywirwch y dyddiad: nid yw'r hyn sydd i ddod wedi'i wneud."),
            new(
                "review.reviewed-later",
                static a => $"{a.Name("partnership")}: cofnodwyd yr adolygwyd ar ddyddiad sydd ar ôl {a.Date("day")}: {a.Date("reviewed")}."
            ),
            new(
                "review.terms-overdue",
                static a => $"{a.Name("partnership")}: roedd adolygiad o'r cylch gorchwyl i fod erbyn: {a.Date("due")}."
            ),
            new("review.terms-overdue.remedy", static _ => "Adolygwch y cylch gorchwyl."),
            new(
                "review.parent-ended",
                static a => $"{a.Name("partnership")}: mae'n adrodd i gorff a ddaeth i ben erbyn {a.Date("day")}: {a.Names("ended")}."
            ),
            new("review.parent-ended.remedy", static _ => "Cofnodwch i bwy mae'n adrodd nawr, neu caewch hi."),
            new("review.parent-ended.remedy-successor", static a =>
                $"Gofynnwch a yw'n adrodd nawr i {a.Names("successors")}, a chofnodwch hynny; neu caewch hi."),
            new(
                "review.holder-ended",
                static a => $"{a.Name("partnership")}: delir seddi gan gyrff a ddaeth i ben erbyn {a.Date("day")}: {a.Names("ended")}."
            ),
            new("review.holder-ended.remedy", static _ => "Cofnodwch pa gorff sy'n dal y sedd nawr."),
        ];
}
