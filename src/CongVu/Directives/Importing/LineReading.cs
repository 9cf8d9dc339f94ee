using System.Globalization;
using System.Text.RegularExpressions;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.DocumentFormat.Text;

namespace CongVu.Directives.Importing;

/// <summary>Turns a line of the list into a directive with its units, and says everything that is wrong with it.</summary>
/// <param name="units">The units that may be given something, by folded name and abbreviation.</param>
/// <param name="leaders">The leaders of the agency.</param>
/// <param name="today">The day.</param>
internal sealed partial class LineReading(ILookup<string, Id<Organization>> units, IReadOnlyList<LeaderChoices.Leader> leaders, DateOnly today)
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    public ReadLine Read(ListLine<TaskColumn> line)
    {
        var faults = new List<string>();
        var givenOn = Day(line, TaskColumn.GivenOn, faults) ?? Day(line, TaskColumn.SourceDate, []) ?? today;
        var source = new DirectiveSource(
            Kind(line, faults), null, line[TaskColumn.SourceCode], Day(line, TaskColumn.SourceDate, faults), line[TaskColumn.SourceIssuer], line[TaskColumn.SourceSubject]);
        var card = new DirectiveCard(source, line[TaskColumn.Content], Giver(line), givenOn) { Field = line[TaskColumn.Field] };
        var deadline = Deadline(line, faults);
        List<AssignedUnit> assigned = [];
        Assign(assigned, line[TaskColumn.Lead], AssignmentRole.Lead, deadline, faults);
        foreach (var name in line[TaskColumn.Supporting].Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            Assign(assigned, name, AssignmentRole.Supporting, deadline, faults);
        }

        return new ReadLine(line.Number, card, assigned, faults);
    }

    private void Assign(List<AssignedUnit> assigned, string name, AssignmentRole role, DeadlineChoice deadline, List<string> faults)
    {
        Id<Organization>[] found = [.. units[Folding.Fold(name.Trim())].Distinct()];
        if (found is [var unit])
        {
            assigned.Add(new AssignedUnit(unit, role, deadline));
            return;
        }

        faults.Add(
            name.Length == 0 ? "Chưa ghi đơn vị chủ trì."
            : found.Length == 0 ? $"Không có đơn vị “{name}”."
            : $"Có nhiều đơn vị tên “{name}”.");
    }

    private DirectiveGiver Giver(ListLine<TaskColumn> line)
    {
        var name = line[TaskColumn.GivenBy] is { Length: > 0 } given ? given : line[TaskColumn.SourceIssuer];
        var leader = leaders.FirstOrDefault(leader => Folding.Fold(leader.Name) == Folding.Fold(name));
        return leader is null ? new DirectiveGiver(null, name, "") : new DirectiveGiver(leader.Post, leader.Name, leader.Title);
    }

    private static DirectiveSourceKind Kind(ListLine<TaskColumn> line, List<string> faults)
    {
        var word = line[TaskColumn.SourceKind];
        if (word.Length == 0)
        {
            return line[TaskColumn.SourceCode].Length == 0 ? DirectiveSourceKind.WorkProgramme : DirectiveSourceKind.HigherLevel;
        }

        foreach (var kind in Enum.GetValues<DirectiveSourceKind>())
        {
            if (Folding.Fold(kind.InWords()) == Folding.Fold(word))
            {
                return kind;
            }
        }

        faults.Add($"Không có nguồn “{word}”.");
        return DirectiveSourceKind.HigherLevel;
    }

    private static DeadlineChoice Deadline(ListLine<TaskColumn> line, List<string> faults)
    {
        var text = line[TaskColumn.Due];
        if (text.Length == 0)
        {
            return DeadlineChoice.None;
        }

        if (Term().Match(Folding.Fold(text)) is { Success: true } term && int.TryParse(term.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var count))
        {
            return DeadlineChoice.In(count, term.Groups[2].Value switch
            {
                "ngay lam viec" => TermUnit.WorkingDays,
                "tuan" => TermUnit.Weeks,
                "thang" => TermUnit.Months,
                _ => TermUnit.Days,
            });
        }

        return Day(line, TaskColumn.Due, faults) is { } day ? DeadlineChoice.On(day) : DeadlineChoice.None;
    }

    private static DateOnly? Day(ListLine<TaskColumn> line, TaskColumn column, List<string> faults)
    {
        var text = line[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Split(' ')[0], DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add($"{TaskList.Form.HeadingOf(column)} “{text}” không phải là ngày (ngày/tháng/năm).");
        return null;
    }

    [GeneratedRegex(@"^0*(\d{1,4}) (ngay lam viec|ngay|tuan|thang)$")]
    private static partial Regex Term();
}

/// <summary>A line understood, with what is wrong with it.</summary>
internal sealed record ReadLine(int Number, DirectiveCard Card, IReadOnlyList<AssignedUnit> Units, List<string> Faults);
