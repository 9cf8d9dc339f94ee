using System.Globalization;
using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Vetting;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Submissions;

/// <summary>The facts of dossiers in words.</summary>
internal static class SubmissionSentences
{
    public static void Add(IServiceCollection services)
    {
        AddComposing(services);
        AddOpinions(services);
        AddVetting(services);
        AddDeciding(services);
    }

    private static void AddComposing(IServiceCollection services)
    {
        services.Tell<RulesPublished>(fact => $"Công bố quy định: {fact.Text("Name")} ({fact.Text("LegalSource")})");
        services.Tell<SubmissionStarted>(_ => "Lập hồ sơ trình");
        services.Tell<SubmissionDescribed>(_ => "Sửa thông tin hồ sơ");
        services.Tell<PaperPut>(fact => $"Đưa vào {Part(fact)}: {fact.Text("Name")}");
        services.Tell<PaperTakenOut>(fact => $"Bỏ khỏi {Part(fact)}: {fact.Text("Name")}");
        services.Tell<SlotExcused>(fact => fact.Text("Reason") is { Length: > 0 } reason ? $"Không có {Part(fact)}: {reason}" : $"Bỏ lý do không có {Part(fact)}");
        services.Tell<SubmissionWithdrawn>(fact => $"Rút hồ sơ: {fact.Text("Reason")}");
    }

    private static void AddOpinions(IServiceCollection services)
    {
        services.Tell<OpinionsAsked>(fact => $"Lấy ý kiến {List(fact, "Agencies")}{DirectiveSentences.Until(fact, "Due")}");
        services.Tell<OpinionsSent>(fact => $"Gửi văn bản lấy ý kiến {fact.Text("Code")}");
        services.Tell<OpinionAnswered>(fact => $"{fact.Text("Agency")} trả lời: {Word<OpinionStance>(fact, "Stance", SubmissionWords.InWords)}");
        services.Tell<OpinionReleased>(fact => $"Không cần ý kiến của {fact.Text("Agency")} nữa: {fact.Text("Reason")}");
        services.Tell<OpinionReceived>(fact => $"{Word<OpinionReception>(fact, "Reception", SubmissionWords.InWords)} ý kiến của {fact.Text("Agency")}");
    }

    private static void AddVetting(IServiceCollection services)
    {
        services.Tell<SubmissionSent>(fact => $"Gửi hồ sơ, lần {fact.Text("Round")}{DirectiveSentences.Until(fact, "DueOn").Replace(", hạn", ", hạn thẩm định", StringComparison.Ordinal)}");
        services.Tell<SubmissionAccepted>(fact => $"Tiếp nhận hồ sơ{Note(fact)}");
        services.Tell<SubmissionReturned>(fact => $"Trả lại: {string.Join("; ", Items(fact, "Reasons").Select(code => ReturnReason.Find(code)?.Words ?? code))}{Note(fact)}");
        services.Tell<SubmissionTransferred>(fact => $"Chuyển {fact.Text("Body")} giải quyết theo thẩm quyền{Note(fact)}");
        services.Tell<ReturnLetterDrafted>(_ => "Soạn văn bản trả lại hồ sơ");
        services.Tell<ReturnLetterIssued>(fact => $"Ban hành văn bản trả lại hồ sơ: {fact.Text("Code")}");
        services.Tell<VettingEscalated>(fact => $"Báo Chánh Văn phòng: sắp hết thời gian thẩm định{DirectiveSentences.Until(fact, "DueOn")}");
        services.Tell<VettingRecounted>(fact => $"Tính lại hạn thẩm định, trước là {Day(fact, "Before")}{DirectiveSentences.Until(fact, "DueOn")}: {fact.Text("Basis")}");
        services.Tell<VettingUndone>(_ => "Thu lại kết quả thẩm định");
    }

    private static void AddDeciding(IServiceCollection services)
    {
        services.Tell<SubmissionAssigned>(fact => $"Phân công {fact.Text("SpecialistName")} tham mưu");
        services.Tell<SheetWritten>(fact => $"Lập phiếu trình: {fact.Text("Proposal")}");
        services.Tell<SubmissionDecided>(fact =>
            $"{Word<DecisionKind>(fact, "Kind", SubmissionWords.InWords)}{(fact.Text("Words") is { Length: > 0 } words ? $": {words}" : "")}");
        services.Tell<ResultStarted>(_ => "Soạn văn bản kết quả từ dự thảo trong hồ sơ");
        services.Tell<SubmissionClosed>(fact => $"Ban hành kết quả: {fact.Text("Code")}");
    }

    private static string Day(JsonElement fact, string name) =>
        DateOnly.TryParse(fact.Text(name), CultureInfo.InvariantCulture, out var day) ? VietnamDate.InDigits(day) : "";

    private static string Part(JsonElement fact) => Word<DossierPart>(fact, "Part", part => $"“{part.InWords()}”");

    private static string Note(JsonElement fact) => fact.Text("Note") is { Length: > 0 } note ? $". {note}" : "";

    private static string Word<T>(JsonElement fact, string name, Func<T, string> inWords)
        where T : struct, Enum => Enum.TryParse<T>(fact.Text(name), out var value) ? inWords(value) : "";

    private static string List(JsonElement fact, string name) => string.Join(", ", Items(fact, name));

    private static IEnumerable<string> Items(JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString() ?? "") : [];
}
