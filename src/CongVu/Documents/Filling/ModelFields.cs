using CongVu.DocumentFormat;
using CongVu.DocumentFormat.Word;
using CongVu.Files;

namespace CongVu.Documents.Filling;

/// <summary>The places «…» of a draft that wait for values: in its Word files, its subject and the names of its recipients (trường điền).</summary>
internal sealed class ModelFields(FileStore store)
{
    // Of one file for every row of a list: it is known by its content, so it is read once.
    private readonly Dictionary<FileHash, IReadOnlyList<string>> read = [];

    /// <summary>Their names, each once; a draft without any is no model.</summary>
    public IReadOnlyList<string> Of(OutgoingDocument draft) =>
    [
        .. draft.Parts.OrderBy(part => part.Ordinal).SelectMany(part => In(part.Source))
            .Concat(draft.Recipients.OrderBy(recipient => recipient.Ordinal).Select(recipient => recipient.Name).Prepend(draft.Subject).SelectMany(FieldForm.FieldsOf))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>Whether the file itself has places.</summary>
    public bool Has(FileHash file) => In(file).Count > 0;

    public byte[] Fill(FileHash file, IReadOnlyDictionary<string, string> values)
    {
        using var content = store.OpenRead(file);
        return FieldForm.Fill(content, values);
    }

    private IReadOnlyList<string> In(FileHash file) => read.TryGetValue(file, out var known) ? known : read[file] = Read(file);

    // What cannot be read as a Word file has no places that could be filled.
    private IReadOnlyList<string> Read(FileHash file)
    {
        using var content = store.OpenRead(file);
        if (FileKinds.Of(content) is not FileKind.Docx)
        {
            return [];
        }

        try
        {
            content.Position = 0;
            return FieldForm.FieldsOf(content);
        }
        catch (DocumentFormatException)
        {
            return [];
        }
    }
}
