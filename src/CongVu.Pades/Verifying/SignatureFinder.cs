using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Finds every signature of a file: those of the last revision, and those that only earlier revisions show.</summary>
internal static class SignatureFinder
{
    public static List<SignatureEvidence> Find(PdfFile file)
    {
        var found = Signed(file, FormFields.Signatures(file)).Select(pair => Make(file, pair.Field, pair.Value, isRemoved: false)).ToList();
        var known = found.Select(Identity).ToHashSet();
        var shared = found.GroupBy(Identity).Where(group => group.Count() > 1).SelectMany(group => group);
        foreach (var evidence in shared)
            evidence.IsShared = true;
        foreach (var revision in file.Revisions.Reverse().Skip(1))
        {
            foreach (var (field, value) in Signed(revision.View, FormFields.Signatures(revision.View)))
            {
                var evidence = Make(revision.View, field, value, isRemoved: true);
                if (known.Add(Identity(evidence)))
                    found.Add(evidence);
            }
        }
        // Before saying that nobody signed: is there a signature that only a page shows?
        if (found.Count == 0)
            found.AddRange(Signed(file, FormFields.UnlistedSignatures(file)).Select(pair => Make(file, pair.Field, pair.Value, isRemoved: false, isUnlisted: true)));
        return found;
    }

    private static IEnumerable<(FormField Field, PdfDictionary Value)> Signed(PdfFile view, IEnumerable<FormField> fields)
    {
        foreach (var field in fields)
        {
            // A value that leads nowhere is no empty field: somebody took the signature from under its name.
            if (field.Value is PdfReference || view.Resolve(field.Value) is not null)
                yield return (field, view.Dictionary(field.Value) ?? PdfDictionary.Empty);
        }
    }

    private static SignatureEvidence Make(PdfFile view, FormField field, PdfDictionary value, bool isRemoved, bool isUnlisted = false) =>
        new() { Field = field, View = view, Value = value, IsRemoved = isRemoved, IsUnlisted = isUnlisted };

    // A signature is what its value covers: the field may be renamed, the value not.
    private static string Identity(SignatureEvidence evidence) => evidence.Field.Value is PdfReference reference
        ? $"{reference.Number} {evidence.Value["ByteRange"]}"
        : $"{evidence.Field.Reference?.Number} direct {evidence.Value["ByteRange"]}";
}
