using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Ledger;

namespace CongVu.Demonstration;

/// <summary>The district's counter in the last weeks: dossiers answered early, on time and late, and some that wait. Applicants are invented.</summary>
internal sealed class CitizenCounter(Stage stage, QuanSon district)
{
    private const string Source = "Quyết định công bố danh mục thủ tục hành chính của UBND tỉnh (minh họa)";

    public async Task PlayAsync(CancellationToken cancel)
    {
        stage.Clock.SetToNow();
        var today = stage.Clock.Today;
        var day = WorkCalendar.National.IsWorkingDay(today) ? today : WorkCalendar.National.PreviousWorkingDay(today);
        stage.Clock.SetTo(Before(day, 30), 8);
        var library = await DefineAsync("1.008899", "Thông báo thành lập thư viện cộng đồng", 5, cancel);
        var karaoke = await DefineAsync("1.001029", "Cấp giấy phép kinh doanh dịch vụ karaoke", 7, cancel);
        var family = await DefineAsync("2.000440", "Công nhận gia đình văn hóa", 3, cancel);

        var early = await ReceiveAsync(Before(day, 14), karaoke, ApplicantKind.Enterprise, 31, cancel);
        await AnswerAsync(early, Before(day, 9), "12/GP-UBND", cancel);
        var onTime = await ReceiveAsync(Before(day, 12), library, ApplicantKind.Citizen, 33, cancel);
        await AnswerAsync(onTime, Before(day, 7), "31/TB-VHTT", cancel);
        var late = await ReceiveAsync(Before(day, 11), family, ApplicantKind.Citizen, 35, cancel);
        await ApologizeAsync(late, Before(day, 7), 2, cancel);
        await AnswerAsync(late, Before(day, 6), "118/QĐ-UBND", cancel);
        await ReceiveAsync(Before(day, 7), library, ApplicantKind.Citizen, 37, cancel);
        await ApologizeAsync(await ReceiveAsync(Before(day, 6), family, ApplicantKind.Citizen, 39, cancel), Before(day, 1), 3, cancel);
        await AskAsync(await ReceiveAsync(Before(day, 5), karaoke, ApplicantKind.Enterprise, 41, cancel), Before(day, 4), cancel);
        await ReceiveAsync(Before(day, 4), karaoke, ApplicantKind.Enterprise, 43, cancel);
        await ReceiveAsync(Before(day, 1), library, ApplicantKind.Citizen, 45, cancel);
        stage.Clock.SetToNow();
    }

    private static DateOnly Before(DateOnly day, int workingDays) => WorkCalendar.National.AddWorkingDays(day, -workingDays);

    private Task<Id<Procedure>> DefineAsync(string code, string name, int days, CancellationToken cancel) => stage.MakeAsync((DefineProcedure define) => define.RunAsync(
        district.Chief, new DefineProcedure.Input(district.District, new ProcedureCard(code, name, days, Source, district.Culture)), cancel));

    private Task<Id<CitizenMatter>> ReceiveAsync(DateOnly day, Id<Procedure> procedure, ApplicantKind kind, int number, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 9);
        var name = kind is ApplicantKind.Enterprise ? $"Công ty TNHH {Names.Of(number).Split(' ')[^1]} Sơn" : Names.Of(number);
        var card = new MatterCard(kind, name, "Thị trấn Sơn Lư, huyện Quan Sơn", "Đơn đề nghị theo mẫu\nBản sao giấy tờ kèm theo");
        return stage.MakeAsync((ReceiveMatter receive) => receive.RunAsync(district.Clerk, new ReceiveMatter.Input(procedure, card), cancel));
    }

    private async Task ApologizeAsync(Id<CitizenMatter> id, DateOnly day, int later, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 10);
        var version = await VersionAsync(id, cancel);
        var input = new ApologizeForDelay.Input(id, version, "Phải xác minh thêm tại cơ sở.", WorkCalendar.National.AddWorkingDays(day, later));
        await stage.DoAsync((ApologizeForDelay apologize) => apologize.RunAsync(district.HeadOfCulture, input, cancel));
    }

    private async Task AskAsync(Id<CitizenMatter> id, DateOnly day, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 10);
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((AskApplicant ask) => ask.RunAsync(district.HeadOfCulture, new AskApplicant.Input(id, version, "Biên bản kiểm tra an toàn phòng cháy, chữa cháy"), cancel));
    }

    private async Task AnswerAsync(Id<CitizenMatter> id, DateOnly day, string code, CancellationToken cancel)
    {
        stage.Clock.SetTo(day, 15);
        var version = await VersionAsync(id, cancel);
        await stage.DoAsync((AnswerMatter answer) => answer.RunAsync(district.HeadOfCulture, new AnswerMatter.Input(id, version, MatterResult.Granted, code, ""), cancel));
    }

    private async Task<int> VersionAsync(Id<CitizenMatter> id, CancellationToken cancel) =>
        (await stage.RunAsync((MatterQueries queries) => queries.FindAsync(district.Clerk, id, cancel)))!.Version;
}
