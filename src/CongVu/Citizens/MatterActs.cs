using CongVu.Organizations;

namespace CongVu.Citizens;

/// <summary>The acts that a person may try on a citizen's dossier now: what pages offer. The acts themselves judge again.</summary>
public sealed record MatterActs
{
    public bool Assign { get; private init; }

    public bool AskApplicant { get; private init; }

    public bool Complete { get; private init; }

    public bool Apologize { get; private init; }

    public bool Answer { get; private init; }

    internal static MatterActs Of(Actor actor, CitizenMatter matter, DateOnly today)
    {
        var runs = matter.State is MatterState.Received or MatterState.InHandling;
        var handles = CitizenRights.Handles(actor, matter);
        var isLate = today > matter.DueOn;
        return new MatterActs
        {
            Assign = matter.IsOpen && CitizenRights.Assigns(actor, matter),
            AskApplicant = runs && handles,
            Complete = handles && matter.State is MatterState.AwaitingApplicant,
            Apologize = runs && handles && isLate && matter.PromisedOn is null,
            Answer = runs && handles && (!isLate || matter.ApologizedOn is not null),
        };
    }
}
