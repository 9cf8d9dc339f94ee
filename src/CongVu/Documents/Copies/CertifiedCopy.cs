using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Copies;

/// <summary>A copy that the agency made of a document on paper and signed with its own key (bản sao y, sao lục, trích sao; Decree 30, art. 25).</summary>
public sealed class CertifiedCopy
{
    private CertifiedCopy()
    {
    }

    internal CertifiedCopy(Id<CertifiedCopy> id, Id<Organization> agency, CopyKind kind, CopyFiles files)
    {
        (Id, AgencyId, Kind) = (id, agency, kind);
        (Name, Scan, File) = files;
    }

    public Id<CertifiedCopy> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public CopyKind Kind { get; private set; }

    public int Number { get; private set; }

    /// <summary>The code without its number: <c>SY-UBND</c>.</summary>
    public string Notation { get; private set; } = "";

    public DateOnly Day { get; private set; }

    public Id<RegisterLine> RegisterLineId { get; private set; }

    /// <summary>Of what it is a copy, as people cite it.</summary>
    public string Original { get; internal set; } = "";

    public string Receivers { get; internal set; } = "";

    /// <summary>Who made it.</summary>
    public string PersonName { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The scan as it came.</summary>
    public FileHash Scan { get; private set; }

    /// <summary>The scan with the agency's signature and its line.</summary>
    public FileHash File { get; private set; }

    public string Code => DocumentCode.Of(Number, Notation).ToString();

    internal void Enter(RegisterLine line, string notation, Authority by, DateTimeOffset at)
    {
        (Number, Notation, RegisterLineId) = (line.Number, notation, line.Id);
        (PersonName, MadeAt, Day) = (by.PersonName, at, Calendar.VietnamTime.DayOf(at));
    }
}

/// <summary>The files of a copy.</summary>
internal sealed record CopyFiles(string Name, FileHash Scan, FileHash Signed);

/// <summary>In which form a document is copied (hình thức sao; Decree 30, art. 25).</summary>
public enum CopyKind
{
    /// <summary>Sao y: the whole original or main copy.</summary>
    Full,

    /// <summary>Sao lục: the whole of a copy that was made by sao y.</summary>
    OfCopy,

    /// <summary>Trích sao: the part that is needed.</summary>
    Extract,
}

/// <summary>The forms of copies as they are printed.</summary>
public static class CopyWords
{
    public static string InWords(this CopyKind kind) => kind switch
    {
        CopyKind.Full => "Sao y",
        CopyKind.OfCopy => "Sao lục",
        CopyKind.Extract => "Trích sao",
    };

    /// <summary>As it stands in codes (annex III, form 3.1).</summary>
    public static string Symbol(this CopyKind kind) => kind switch
    {
        CopyKind.Full => "SY",
        CopyKind.OfCopy => "SL",
        CopyKind.Extract => "TrS",
    };
}
