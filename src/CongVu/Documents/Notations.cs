using CongVu.DocumentFormat.Text;

namespace CongVu.Documents;

/// <summary>Proposes the notation of a document (ký hiệu; Decree 30, annex I, II.3): <c>QĐ-UBND</c>, and <c>UBND-VHTT</c> for letters.</summary>
public static class Notations
{
    /// <param name="typeName">One of the 29 types.</param>
    /// <param name="agency">The agency's abbreviation.</param>
    /// <param name="unit">The drafting unit's abbreviation; letters bear it.</param>
    public static string Propose(string typeName, string agency, string unit)
    {
        var symbol = AdministrativeTypes.SymbolOf(typeName);
        return (symbol.Length, unit.Length) switch
        {
            (> 0, _) => $"{symbol}-{agency}",
            (_, > 0) => $"{agency}-{unit}",
            _ => agency,
        };
    }
}
