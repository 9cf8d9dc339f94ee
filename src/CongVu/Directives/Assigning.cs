using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>Judges to whom something may be given by when, and gives it. Every way of assigning comes through here.</summary>
internal sealed class Assigning(
    OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OrganizationDirectory directory, DocumentReaders readers)
{
    private const int LongestTerm = 3660;

    /// <summary>What speaks against giving a part to these units.</summary>
    /// <param name="assigner">Who gives: everything given must lie within it.</param>
    /// <param name="units">To whom.</param>
    /// <param name="taken">Who has a part already.</param>
    /// <param name="givenOn">From which day terms run.</param>
    /// <param name="cancel">Stops the look-up.</param>
    public async Task<Refusals> CheckAsync(
        Id<Organization> assigner, IReadOnlyList<AssignedUnit> units, IReadOnlyList<Assignment> taken, DateOnly givenOn, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var refusals = new Refusals()
            .Unless(units.All(unit => tree.Entries.TryGetValue(unit.Organization, out var entry) && entry.ExistsOn(clock.Today)), DirectiveRefusals.UnknownUnit);
        foreach (var unit in units.Where(unit => tree.Entries.ContainsKey(unit.Organization)))
        {
            refusals
                .Unless(tree.IsWithin(unit.Organization, assigner), DirectiveRefusals.NotBelow(tree.NameOf(unit.Organization)))
                .Unless(!taken.Any(other => IsSame(unit, other)) && units.Count(other => IsSame(unit, other)) == 1, DirectiveRefusals.UnitTwice(tree.NameOf(unit.Organization)))
                .Add(CheckDeadline(unit, givenOn));
        }

        return refusals.Unless(await AreInUnitsAsync(units, cancel), DirectiveRefusals.PersonNotInUnit);
    }

    /// <summary>Gives the parts, and lets those who get them read the source. The rows are written when the act saves.</summary>
    public async Task<IReadOnlyList<Assignment>> GiveAsync(
        Authority authority, AssignmentPlace place, Guid? source, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        if (source is { } document)
        {
            await OpenSourceAsync(document, units, cancel);
        }

        var tree = await directory.GetAsync(cancel);
        var names = await NamesAsync(units, cancel);
        return [.. units.Select(unit => Give(authority, place, unit, tree, unit.Person is { } person ? names[person] : ""))];
    }

    public DateOnly Today => clock.Today;

    /// <summary>Whether a choice names a last day that the calendar knows.</summary>
    public static bool IsCountable(DeadlineChoice choice) =>
        choice is { Within: { } term } ? term.Count >= 1 && term.Count <= LongestTerm / DaysOf(term.Unit)
        : choice.Day is not { } day || WorkCalendar.Covers(day);

    /// <summary>The last day in time of a choice made today for something given on a day.</summary>
    public DateOnly? LastDay(DeadlineChoice choice, DateOnly givenOn) => choice.LastDay(givenOn, clock.Now, clock.Calendar);

    private Assignment Give(Authority authority, AssignmentPlace place, AssignedUnit unit, OrganizationDirectory.Tree tree, string personName)
    {
        var assignee = new Assignee(unit.Organization, tree.Entries[unit.Organization].Agency, unit.Person, personName);
        var assignment = new Assignment(ids.Next<Assignment>(), place, assignee, unit.Role, clock.Now);
        var due = LastDay(unit.Deadline, place.GivenOn);
        var setting = new DeadlineSetting(clock.Today, authority.PersonName, authority.PostTitle, "");
        assignment.Start(
            new AssignmentDeadline(assignment.Id, 1, DeadlineKind.Original, due, setting).CountedBy(unit.Deadline.Within, place.GivenOn), clock.Today);
        db.Add(assignment);
        var name = personName.Length > 0 ? personName : tree.NameOf(unit.Organization);
        ledger.Record(authority, new DirectiveAssigned(
            assignment.Id, place.Directive, place.Parent, unit.Role, unit.Organization, name, due, unit.Deadline.Within?.Text ?? ""));
        return assignment;
    }

    private async Task OpenSourceAsync(Guid document, IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        foreach (var group in units.GroupBy(unit => unit.Role is AssignmentRole.Information ? ReaderReason.Information : ReaderReason.Handling))
        {
            await readers.AddAsync(document, group.Select(unit => unit.Person?.Value ?? unit.Organization.Value), group.Key, cancel);
        }
    }

    private Refusals CheckDeadline(AssignedUnit unit, DateOnly givenOn)
    {
        if (!IsCountable(unit.Deadline))
        {
            return new Refusals().Add(DirectiveRefusals.DeadlineOutOfRange);
        }

        return new Refusals().Unless(!(LastDay(unit.Deadline, givenOn) < givenOn), DirectiveRefusals.DeadlineBeforeGiven);
    }

    private async Task<bool> AreInUnitsAsync(IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        foreach (var unit in units.Where(unit => unit.Person is not null))
        {
            var today = clock.Today;
            if (!await db.Set<Post>().HeldOn(today).AnyAsync(post => post.PersonId == unit.Person && post.OrganizationId == unit.Organization, cancel))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<Dictionary<Id<Person>, string>> NamesAsync(IReadOnlyList<AssignedUnit> units, CancellationToken cancel)
    {
        var people = units.Where(unit => unit.Person is not null).Select(unit => unit.Person!.Value).ToList();
        return people.Count == 0
            ? []
            : await db.Set<Person>().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.FullName, cancel);
    }

    private static int DaysOf(TermUnit unit) => unit switch
    {
        TermUnit.Weeks => 7,
        TermUnit.Months => 31,
        TermUnit.Years => 366,
        TermUnit.WorkingDays or TermUnit.Days or TermUnit.WorkingHours or TermUnit.Hours => 1,
    };

    private static bool IsSame(AssignedUnit unit, Assignment other) =>
        other.EndedOn is null && other.OrganizationId == unit.Organization && other.PersonId == unit.Person;

    private static bool IsSame(AssignedUnit unit, AssignedUnit other) => other.Organization == unit.Organization && other.Person == unit.Person;
}
