namespace CongVu.DocumentFormat.Checking;

/// <summary>One requirement of the Decree.</summary>
internal abstract class FormatRule
{
    private const string Decree = "Nghị định số 30/2020/NĐ-CP";

    /// <summary>Its number in the list of requirements.</summary>
    public abstract string Id { get; }

    /// <summary>The part it is about, in Vietnamese.</summary>
    protected abstract string Part { get; }

    /// <summary>The annex, and its part.</summary>
    protected virtual string Annex => "Phụ lục I, Phần I";

    /// <summary>Section and number within the annex.</summary>
    protected abstract string Clause { get; }

    protected virtual FindingSeverity Severity => FindingSeverity.Error;

    /// <summary>Looks for departures.</summary>
    public abstract IEnumerable<FormatFinding> Check(DocumentBoxes boxes);

    protected FormatFinding Finding(TextLine? at, string what, string remedy, FindingSeverity? severity = null) =>
        new(Id, severity ?? Severity, new(Part, at?.Excerpt ?? ""), what, remedy, $"{Decree}, {Annex}, {Clause}");

    /// <summary>One finding for all that is wrong with the look of a line; none where nothing is.</summary>
    protected IEnumerable<FormatFinding> Form(TextLine? line, LineForm form)
    {
        if (line is not null && form.Differences(line) is { Count: > 0 } differences)
            yield return Finding(line, $"{Part} trình bày chưa đúng: {string.Join("; ", differences)}.", $"Đề nghị trình bày {form.Describe()}.");
    }
}
