using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>Kon Tum's first half of 2019, day by day: tasks are entered, reported done with their result, accepted.</summary>
internal sealed class HalfYear(Stage stage, KonTum province)
{
    private const int Step = 500;
    private readonly Dictionary<string, Id<Assignment>> assignments = [];

    public async Task PlayAsync(IProgress<string> progress, CancellationToken cancel)
    {
        var given = KonTumTask.All.ToLookup(task => task.GivenOn);
        var reported = KonTumTask.All.Where(task => task.ReportedOn is not null).ToLookup(task => task.ReportedOn!.Value);
        var (opened, june) = (0, new JuneReports(stage, province));
        foreach (var day in given.Select(group => group.Key).Union(reported.Select(group => group.Key)).Order())
        {
            if (day > JuneReports.Due)
            {
                await june.PlayAsync(cancel);
            }

            stage.Clock.SetTo(day, 9);
            await Parallel.ForEachAsync(given[day], Stage.Hands(cancel), async (task, stop) => await OpenAsync(task, stop));
            await RememberAsync(day, cancel);
            await Parallel.ForEachAsync(reported[day], Stage.Hands(cancel), async (task, stop) => await CloseAsync(task, stop));
            var before = opened;
            opened += given[day].Count();
            if (opened / Step == before / Step && (opened < KonTumTask.Count || opened == before))
            {
                continue;
            }

            progress.Report($"Kon Tum, 6 tháng đầu năm 2019: {opened} trên {KonTumTask.Count} nhiệm vụ");
        }

        await june.PlayAsync(cancel);
        await june.CorrectAsync(cancel);
    }

    private async Task OpenAsync(KonTumTask task, CancellationToken cancel)
    {
        var source = new DirectiveSource(DirectiveSourceKind.OwnDocument, null, task.SourceCode, task.GivenOn, "UBND tỉnh Kon Tum", "Giao nhiệm vụ cho các cơ quan, đơn vị");
        var card = new DirectiveCard(source, task.Content, new DirectiveGiver(null, "Y Thanh Nghĩa", "Chủ tịch"), task.GivenOn) { Field = task.Field };
        var unit = new AssignedUnit(HeadOf(task).Agency, AssignmentRole.Lead, DeadlineChoice.On(task.Due));
        await stage.MakeAsync((OpenDirective open) => open.RunAsync(
            province.Tracker, new OpenDirective.Input(province.Province, card, [unit]), cancel));
    }

    private async Task RememberAsync(DateOnly day, CancellationToken cancel)
    {
        var filter = new TaskFilter(TaskScope.Tracking, day) { Given = Period.Of(day, day) };
        foreach (var line in await stage.RunAsync((DirectiveQueries queries) => queries.ListAsync(province.Tracker, filter, 1, KonTumTask.Count, cancel)))
        {
            assignments[line.Content] = line.Assignment;
        }
    }

    // Each act makes the assignment one version newer.
    private async Task CloseAsync(KonTumTask task, CancellationToken cancel)
    {
        var assignment = assignments[task.Content];
        await stage.MakeAsync((ReportDone report) => report.RunAsync(
            HeadOf(task).Head,
            new ReportDone.Input(assignment, 0, "Đã thực hiện xong nội dung được giao.", []) { Product = "Kết quả xử lý đã bàn giao cho Văn phòng UBND tỉnh" },
            cancel));
        await stage.DoAsync((AcceptReport accept) => accept.RunAsync(
            province.Tracker, new AcceptReport.Input(assignment, 1, "Đã đối chiếu kết quả với nội dung giao, đồng ý kết thúc theo dõi."), cancel));
    }

    private (Id<Organization> Agency, Actor Head) HeadOf(KonTumTask task) => province.Heads[task.Share(province.Heads.Count)];
}
