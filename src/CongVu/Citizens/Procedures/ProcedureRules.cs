using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Citizens.Procedures;

/// <summary>What a procedure must say.</summary>
internal static class ProcedureRules
{
    private const int LongestCode = 50;
    private const int LongestText = 500;
    private const int MostDays = 365;

    /// <param name="card">What the procedure says.</param>
    /// <param name="isCodeFree">Whether no other procedure of the agency has the code.</param>
    /// <param name="isOwnUnit">Whether the unit is the agency or one of its units.</param>
    public static Refusals Check(ProcedureCard card, bool isCodeFree, bool isOwnUnit) => new Refusals()
        .Unless(card.Code.Trim().Length is > 0 and <= LongestCode, ProcedureRefusals.CodeMissing)
        .Unless(isCodeFree, ProcedureRefusals.CodeTaken)
        .Unless(card.Name.Trim().Length is > 0 and <= LongestText, ProcedureRefusals.NameMissing)
        .Unless(card.WorkingDays is >= 1 and <= MostDays, ProcedureRefusals.DaysImpossible(MostDays))
        .Unless(card.LegalSource.Trim().Length is > 0 and <= LongestText, ProcedureRefusals.SourceMissing)
        .Unless(isOwnUnit, ProcedureRefusals.UnknownUnit);

    /// <summary>Whether a unit handles dossiers of an agency: the agency itself, or a unit of its own.</summary>
    public static bool IsOwn(OrganizationDirectory.Tree tree, Ledger.Id<Organization> unit, Ledger.Id<Organization> agency) =>
        tree.Entries.TryGetValue(unit, out var entry) && entry.Agency == agency;
}
