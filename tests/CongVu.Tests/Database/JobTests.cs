using CongVu.Database;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Database;

public sealed class JobTests
{
    private sealed record UnknownJob(string Text) : Job;

    [Theory, BothDatabases]
    public async Task A_job_is_claimed_by_one_worker_only(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await QueueAsync(office, 50);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ClaimAsync(office)));

        var ids = claims.SelectMany(claim => claim).ToList();
        Assert.Equal(50, ids.Count);
        Assert.Equal(50, ids.Distinct().Count());
    }

    [Theory, BothDatabases]
    public async Task A_job_that_fails_is_tried_again_later_with_its_error_kept(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await QueueAsync(office, 1);

        var first = await office.RunAsync((WorkJobs work) => work.RunOnceAsync(CancellationToken.None));
        var tooEarly = await office.RunAsync((WorkJobs work) => work.RunOnceAsync(CancellationToken.None));
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await office.RunAsync((WorkJobs work) => work.RunOnceAsync(CancellationToken.None));

        Assert.Equal((1, 0, 1), (first, tooEarly, again));
        await using var scope = office.Scope();
        var row = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<JobRow>().SingleAsync();
        Assert.Equal(2, row.Attempts);
        Assert.Null(row.DoneAt);
        Assert.Contains(nameof(UnknownJob), row.LastError, StringComparison.Ordinal);
    }

    private static async Task QueueAsync(Office office, int count)
    {
        await using var scope = office.Scope();
        var queue = scope.ServiceProvider.GetRequiredService<JobQueue>();
        for (var index = 0; index < count; index++)
        {
            queue.Add(new UnknownJob($"{index}"));
        }

        await scope.ServiceProvider.GetRequiredService<OfficeContext>().SaveAsync(CancellationToken.None);
    }

    private static async Task<IEnumerable<Guid>> ClaimAsync(Office office)
    {
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var rows = await JobClaim.ClaimAsync(db, office.Clock.GetUtcNow(), TimeSpan.FromMinutes(1), 20, CancellationToken.None);
        return rows.Select(row => row.Id);
    }
}
