using CongVu.Reports.Campaigns;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>States and outcomes of campaigns in small marks.</summary>
internal static class CampaignChips
{
    public static IHtmlContent Of(CampaignState state) => Words.Chip(state.InWords(), state switch
    {
        CampaignState.Open => "new",
        CampaignState.Shown or CampaignState.Frozen => "soon",
        CampaignState.Published => "done",
        CampaignState.Cancelled => "",
    });

    public static IHtmlContent Of(UnitOutcome outcome) => Words.Chip(outcome.InWords(), outcome switch
    {
        UnitOutcome.CarriedOut => "done",
        UnitOutcome.NotCarriedOut => "late",
        UnitOutcome.NotReported => "soon",
    });

    public static string Deadline(CampaignQueries.Line line) => line.State switch
    {
        CampaignState.Shown => $"nêu ý kiến đến {Words.Day(line.ObjectUntil)}",
        CampaignState.Published => $"giải trình đến {Words.Day(line.ExplainBy)}",
        CampaignState.Open or CampaignState.Frozen or CampaignState.Cancelled => "",
    };
}
