using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports.Campaigns;

/// <summary>Everything one can do with campaigns.</summary>
internal static class CampaignsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Campaigns>();
        services.AddScoped<CampaignJudge>();
        services.AddScoped<CampaignLetter>();
        services.AddAction<CampaignReport>();
        services.AddAction<CampaignQueries>();
        services.AddAction<OpenCampaign>();
        services.AddAction<CancelCampaign>();
        services.AddAction<ShowProvisional>();
        services.AddAction<ObjectToResult>();
        services.AddAction<DecideObjection>();
        services.AddAction<FreezeCampaign>();
        services.AddAction<DraftCampaignLetter>();
        services.AddAction<ExplainFault>();
        services.AddAction<DirectRemedy>();
        services.AddReaction<DocumentIssued, PublishCampaign>();
        services.AddReaction<DocumentIssuedOnPaper, PublishCampaign>();
        AddSentences(services);
    }

    private static void AddSentences(IServiceCollection services)
    {
        services.Tell<CampaignOpened>(fact => $"Mở đợt đánh giá {fact.Text("Code")}: {fact.Text("Title")}, {fact.Text("Units")} đơn vị");
        services.Tell<CampaignCancelled>(fact => $"Hủy đợt đánh giá: {fact.Text("Reason")}");
        services.Tell<ProvisionalShown>(fact => $"Gửi đơn vị kết quả tạm tính: {Lists(fact)}; nhận ý kiến đến ngày {Day(fact, "ObjectUntil")}");
        services.Tell<ResultObjected>(fact => $"{fact.Text("UnitName")} nêu ý kiến về kết quả tạm tính: {fact.Text("Words")}");
        services.Tell<ObjectionDecided>(fact => $"{(fact.Text("IsAccepted") == "True" ? "Chấp nhận" : "Không chấp nhận")} ý kiến của {fact.Text("UnitName")}: {fact.Text("Words")}");
        services.Tell<CampaignFrozen>(fact => $"Chốt kết quả: {Lists(fact)}");
        services.Tell<CampaignLetterDrafted>(fact => $"Lập dự thảo công văn công bố kết quả, hạn giải trình {Day(fact, "ExplainBy")}");
        services.Tell<CampaignPublished>(fact => $"Công bố kết quả bằng văn bản số {fact.Text("Code")}");
        services.Tell<FaultExplained>(fact => $"{fact.Text("UnitName")} giải trình: {fact.Text("CauseWords")}; khắc phục: {fact.Text("Remedy")}");
        services.Tell<RemedyDirected>(fact => $"Giao {fact.Text("UnitName")} nhiệm vụ khắc phục");
    }

    private static string Lists(System.Text.Json.JsonElement fact) =>
        $"{fact.Text("CarriedOut")} đã thực hiện, {fact.Text("NotCarriedOut")} chưa thực hiện, {fact.Text("NotReported")} không báo cáo";

    private static string Day(System.Text.Json.JsonElement fact, string name) => VietnamDate.InDigits(fact.GetProperty(name).Deserialize());

    private static DateOnly Deserialize(this System.Text.Json.JsonElement value) => DateOnly.Parse(value.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
