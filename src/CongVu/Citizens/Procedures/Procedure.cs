using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens.Procedures;

/// <summary>A kind of procedure for citizens and enterprises with its deadline and legal source (thủ tục hành chính).</summary>
public sealed class Procedure : Versioned
{
    private Procedure()
    {
    }

    internal Procedure(Id<Procedure> id, Id<Organization> agency, ProcedureCard card)
    {
        (Id, AgencyId) = (id, agency);
        Describe(card);
    }

    public Id<Procedure> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>As the public list of procedures numbers it.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>The deadline, counted from the day after the day of receipt.</summary>
    public int WorkingDays { get; private set; }

    /// <summary>The document that sets the deadline.</summary>
    public string LegalSource { get; private set; } = "";

    /// <summary>Who handles it unless somebody else is chosen.</summary>
    public Id<Organization> UnitId { get; private set; }

    /// <summary>Whether new dossiers are received for it; those received before go on under what held then.</summary>
    public bool IsInUse { get; private set; }

    internal void Describe(ProcedureCard card)
    {
        (Code, Name, WorkingDays) = (card.Code.Trim(), card.Name.Trim(), card.WorkingDays);
        (LegalSource, UnitId, IsInUse) = (card.LegalSource.Trim(), card.Unit, card.IsInUse);
    }
}

/// <summary>What a procedure says of itself.</summary>
/// <param name="Code">As the public list of procedures numbers it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="WorkingDays">Its deadline.</param>
/// <param name="LegalSource">The document that sets the deadline.</param>
/// <param name="Unit">Who handles it.</param>
public sealed record ProcedureCard(string Code, string Name, int WorkingDays, string LegalSource, Id<Organization> Unit)
{
    public bool IsInUse { get; init; } = true;
}
