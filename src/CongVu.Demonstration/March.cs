using CongVu.Calendar;

namespace CongVu.Demonstration;

/// <summary>March 2021 in Quan Sơn: 642 documents of fourteen units, each really issued on its day.</summary>
internal sealed class March(Stage stage, Issuer issuer)
{
    public const int Year = 2021;

    private static readonly DateOnly First = new(Year, 3, 1);

    private static readonly DateOnly[] Days =
        [.. Enumerable.Range(0, 31).Select(First.AddDays).Where(day => WorkCalendar.National.IsWorkingDay(day))];

    public async Task IssueAsync(IReadOnlyList<Desk> desks, IProgress<string> progress, CancellationToken cancel)
    {
        var done = 0;
        foreach (var (index, day) in Days.Index())
        {
            stage.Clock.SetTo(day, 9);
            await Parallel.ForEachAsync(desks, Stage.Hands(cancel), async (desk, stop) =>
            {
                for (var number = Before(desk, index); number < Before(desk, index + 1); number++)
                {
                    await issuer.IssueAsync(desk, CommunePaper.Of(desk, number, day), WayOf(desk.Unit, number), null, stop);
                    Interlocked.Increment(ref done);
                }
            });
            if (index % 6 == 5 || index == Days.Length - 1)
            {
                progress.Report($"Quan Sơn, tháng 3/2021: đã phát hành {done} trên {desks.Sum(desk => desk.Unit.Issued)} văn bản");
            }
        }
    }

    // Spread evenly: how many documents left before the day with that index.
    private static int Before(Desk desk, int index) => desk.Unit.Issued * index / Days.Length;

    private static Issuer.Way WayOf(MarchUnit unit, int number) =>
        number < unit.Signed ? Issuer.Way.Signed :
        number < unit.Signed + unit.Sealed ? Issuer.Way.Sealed :
        Issuer.Way.Unsigned;
}
