using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Opens documents for the clerk who issues them: loaded, with their register, and judged for what every way of issuing asks.</summary>
internal sealed class IssueDesk(Drafts drafts, Registers registers, OfficeClock clock)
{
    /// <summary>Several signed documents of one agency that leave together, in the order of their numbers.</summary>
    public async Task<Outcome<List<IssueCase>>> OpenSignedAsync(Actor actor, IReadOnlyList<IssueTogether.Choice> choices, CancellationToken cancel)
    {
        var (refusals, cases) = (new Refusals(), new List<IssueCase>());
        refusals.Unless(choices.Count > 0, IssueRefusals.NothingChosen).Unless(choices.Count <= IssueTogether.Most, IssueRefusals.TooMany(IssueTogether.Most));
        foreach (var choice in choices.Take(IssueTogether.Most).DistinctBy(choice => choice.Document))
        {
            var opened = await OpenAsync(actor, choice.Document, choice.Version, OutgoingState.AwaitingIssue, Unsigned, cancel);
            refusals.Add(opened.Refusals);
            cases.AddRange(opened.IsDone ? [opened.Value] : []);
        }

        refusals.Unless(cases.Select(found => found.Document.AgencyId).Distinct().Count() <= 1, IssueRefusals.SeveralAgencies);
        return refusals.Any ? refusals : cases;
    }

    /// <param name="actor">Who issues.</param>
    /// <param name="id">Which.</param>
    /// <param name="version">As the form showed it.</param>
    /// <param name="expected">The state from which it leaves.</param>
    /// <param name="further">What this way of issuing asks besides.</param>
    /// <param name="cancel">Stops the loading.</param>
    public async Task<Outcome<IssueCase>> OpenAsync(
        Actor actor, Id<OutgoingDocument> id, int version, OutgoingState expected, Func<OutgoingDocument, Refusals> further, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, id, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var register = await registers.FindAsync(document.AgencyId, RegisterKind.Outgoing, document.TypeName, cancel);
        var refusals = new Refusals()
            .Unless(actor.Has(document.AgencyId, Role.RecordsClerk), DocumentRefusals.NotClerk)
            .Unless(document.State == expected, DocumentRefusals.WrongState(document.State.InWords()))
            .Unless(document.Version == version, DatabaseRefusals.ChangedMeanwhile)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Outgoing, clock.Today.Year))
            .Add(further(document));
        return refusals.Any ? refusals : new IssueCase(document, register!);
    }

    private static Refusals Unsigned(OutgoingDocument document) => new Refusals()
        .Add(document.Parts.Where(part => part.NeedsPdf && part.Signed is null).Select(part => DocumentRefusals.PartUnsigned(part.Name)));
}

/// <summary>A document that may be issued, and the book in which it gets its number.</summary>
internal sealed record IssueCase(OutgoingDocument Document, Register Register);
