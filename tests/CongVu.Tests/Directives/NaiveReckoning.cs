using System.Globalization;
using System.Text.Json;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

/// <summary>
/// Says how a task stood on a day from the facts of the ledger alone, by telling its story from the beginning:
/// slow, and with nothing in common with the tables that answer in the office.
/// </summary>
internal sealed class NaiveReckoning
{
    private readonly Dictionary<Guid, List<(DateOnly Day, string Type, JsonElement Content)>> stories = [];

    public IEnumerable<Guid> Assignments => stories.Keys;

    public static async Task<NaiveReckoning> ReadAsync(Office office)
    {
        var reckoning = new NaiveReckoning();
        await using var scope = office.Scope();
        var rows = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<FactRow>().AsNoTracking().ToListAsync();
        var known = rows.Where(row => row.Type == "DirectiveAssigned").Select(row => row.Subject).ToHashSet();
        foreach (var row in rows.Where(row => known.Contains(row.Subject)).OrderBy(row => row.At).ThenBy(row => row.Id))
        {
            if (!reckoning.stories.TryGetValue(row.Subject, out var story))
            {
                reckoning.stories.Add(row.Subject, story = []);
            }

            story.Add((VietnamTime.DayOf(row.At), row.Type, JsonDocument.Parse(row.Content).RootElement));
        }

        return reckoning;
    }

    /// <returns>The class at the end of the day, and whether an extension is asked; null when it was not given yet, or no longer counts.</returns>
    public (TaskClass Class, bool IsAsked)? At(Guid assignment, DateOnly day)
    {
        var story = new Story();
        foreach (var (_, type, content) in stories[assignment].Where(line => line.Day <= day))
        {
            story.Tell(type, content);
        }

        return story.IsCounted ? (story.ClassOn(day), story.IsAsked) : null;
    }

    /// <summary>The first deadline ever said.</summary>
    public DateOnly? OriginalDue(Guid assignment) => Day(stories[assignment][0].Content, "Due");

    private static DateOnly? Day(JsonElement content, string name) =>
        DateOnly.TryParseExact(content.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private sealed class Story
    {
        private DateOnly? due;
        private DateOnly? reported;
        private bool isDone;
        private bool wasLate;

        public bool IsCounted { get; private set; }

        public bool IsAsked { get; private set; }

        public void Tell(string type, JsonElement content)
        {
            switch (type)
            {
                case "DirectiveAssigned":
                    (IsCounted, due) = (content.Text("Role") != "Information", Day(content, "Due"));
                    break;
                case "DoneReported" when content.GetProperty("IsSound").GetBoolean():
                    reported = Day(content, "Day");
                    break;
                case "ReportReturned":
                    reported = null;
                    break;
                case "AssignmentClosed":
                    (isDone, wasLate, IsAsked) = (true, Day(content, "ReportedOn") > due, false);
                    break;
                case "AssignmentReopened":
                    (isDone, reported) = (false, null);
                    break;
                case "AssignmentEnded":
                    IsCounted = false;
                    break;
                case "ExtensionAsked":
                    IsAsked = true;
                    break;
                case "ExtensionRefused":
                    IsAsked = false;
                    break;
                case "ExtensionGranted":
                    (IsAsked, due) = (false, Day(content, "NewDue"));
                    break;
                case "DeadlineSet" or "DeadlineCredited":
                    due = Day(content, "NewDue");
                    break;
            }
        }

        public TaskClass ClassOn(DateOnly day) =>
            isDone ? (wasLate ? TaskClass.DoneLate : TaskClass.DoneOnTime)
            : due is not { } last ? TaskClass.WithoutDeadline
            : (reported ?? day) > last ? TaskClass.OpenOverdue
            : TaskClass.OpenInTime;
    }
}
