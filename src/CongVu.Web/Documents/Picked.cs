using System.Globalization;
using CongVu.Documents;
using CongVu.Ledger;

namespace CongVu.Web.Documents;

/// <summary>Ticked lines of a list, each a document and the version that the page showed.</summary>
internal static class Picked
{
    /// <summary>What is well formed, in the order of the page.</summary>
    public static List<T> Of<T>(IEnumerable<string> ticked, Func<Id<OutgoingDocument>, int, T> make) =>
    [
        .. from text in ticked
           let parts = text.Split(':')
           where parts.Length == 2
           let version = int.TryParse(parts[1], CultureInfo.InvariantCulture, out var number) ? number : default(int?)
           where version is not null && Id<OutgoingDocument>.TryParse(parts[0], out _)
           select make(Id<OutgoingDocument>.TryParse(parts[0], out var id) ? id : default, version.Value),
    ];
}
