using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Help;

/// <summary>Everything one can do at the help desk.</summary>
internal static class HelpModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<HelpRights>();
        services.AddScoped<HelpDesk>();
        services.AddAction<ReportDifficulty>();
        services.AddAction<TakeRequest>();
        services.AddAction<AnswerRequest>();
        services.AddAction<DiscussRequest>();
        services.AddAction<CloseRequest>();
        services.AddAction<PublishArticle>();
        services.AddAction<WithdrawArticle>();
        services.AddAction<BeatHeart>();
        services.AddAction<HelpQueries>();
        services.AddAction<HelpFigures>();
        services.AddAction<ArticleQueries>();
        services.AddAction<DowntimeQueries>();
        AddSentences(services);
    }

    private static void AddSentences(IServiceCollection services)
    {
        services.Tell<DifficultyReported>(fact => fact.Text("Page") is { Length: > 0 } page ? $"Báo khó khăn ở trang {page}" : "Báo khó khăn");
        services.Tell<DifficultyTaken>(_ => "Tiếp nhận yêu cầu hỗ trợ");
        services.Tell<DifficultyAnswered>(fact => $"Trả lời yêu cầu hỗ trợ, sau {fact.Text("WorkingMinutes")} phút làm việc");
        services.Tell<DifficultyDiscussed>(fact => fact.Text("IsReopened") == "True" ? "Mở lại yêu cầu hỗ trợ" : "Trao đổi thêm về yêu cầu hỗ trợ");
        services.Tell<DifficultyClosed>(_ => "Đóng yêu cầu hỗ trợ");
        services.Tell<HelpArticlePublished>(fact => $"Đăng bài hướng dẫn “{fact.Text("Title")}”");
        services.Tell<HelpArticleWithdrawn>(fact => $"Rút bài hướng dẫn “{fact.Text("Title")}”");
        services.Tell<SystemWasDown>(fact => $"Hệ thống gián đoạn từ {Moment(fact.GetProperty("From").GetDateTimeOffset())} đến {Moment(fact.GetProperty("Until").GetDateTimeOffset())}");
    }

    private static string Moment(DateTimeOffset at) => $"{VietnamTime.ToLocal(at):HH:mm} ngày {VietnamDate.InDigits(VietnamTime.DayOf(at))}";
}
