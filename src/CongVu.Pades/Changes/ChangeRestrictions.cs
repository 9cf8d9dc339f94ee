using CongVu.Pades.Signing;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>What the signatures made so far permit and lock.</summary>
internal sealed class ChangeRestrictions
{
    private readonly List<FieldLock> locks = [];

    /// <summary>P of the certifying signature, or null when no signature certifies the file.</summary>
    public int? Certification { get; private set; }

    /// <summary>A signature allowed no change at all after it.</summary>
    public bool AllowsNothing => Certification == 1 || locks.Exists(fieldLock => fieldLock.Level == 1);

    /// <summary>The author expressly allowed that forms are filled.</summary>
    public bool AllowsFormFilling => Certification is 2 or 3 && !locks.Exists(fieldLock => fieldLock.Level == 1);

    public bool IsLocked(string fieldName) => locks.Exists(fieldLock => fieldLock.Covers(fieldName));

    /// <summary>Reads what holds for changes made after a revision.</summary>
    public static ChangeRestrictions After(PdfFile revision)
    {
        var made = new ChangeRestrictions();
        foreach (var field in FormFields.Signatures(revision))
        {
            if (revision.Dictionary(field.Value) is not { } signature)
                continue;
            made.locks.AddRange(SignaturePermissions.Locks(revision, field.Dictionary, signature));
            if (SignaturePermissions.TransformLevel(revision, signature) is { } level)
                made.Certification = Math.Min(level, made.Certification ?? 3);
        }
        return made;
    }
}
