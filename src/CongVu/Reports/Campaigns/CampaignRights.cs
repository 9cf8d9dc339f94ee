using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>Who runs campaigns, who reads them, who answers for a unit.</summary>
internal static class CampaignRights
{
    public static readonly Role[] Running = [Role.ChiefOfOffice, Role.TrackingOffice, Role.Leader];

    public static bool MayRun(Actor actor, Id<Organization> agency) => actor.Has(agency, Running);

    /// <summary>The whole table: those who run it, and those who collect the reports.</summary>
    public static bool MayReadAll(Actor actor, Campaign campaign) =>
        MayRun(actor, campaign.AgencyId) || (campaign.CollectorId is { } collector && actor.Has(collector, Running));

    /// <summary>Says something for the unit before the result is frozen.</summary>
    public static bool MayObject(Actor actor, Id<Organization> unit) => actor.Has(unit, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.RecordsClerk);

    /// <summary>Answers for the unit: its head.</summary>
    public static bool MayExplain(Actor actor, Id<Organization> unit) => actor.Has(unit, Role.Leader);

    /// <summary>Agencies whose own result this person may see.</summary>
    public static List<Id<Organization>> UnitsOf(Actor actor) => [.. actor.Agencies.Where(agency => actor.Posts.Any(post => post.Agency == agency && post.Role is not Role.Administrator))];
}
