using System.Globalization;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>What a cell holds.</summary>
public enum SheetCellKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Letters.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day, or a day and a time.</summary>
    Date,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>The sign of a formula that failed.</summary>
    Error,
}

/// <summary>A cell of a sheet. A formula is its last result.</summary>
public readonly record struct SheetCell
{
    private readonly string? text;

    private SheetCell(SheetCellKind kind, string? text, double number, DateTime date)
    {
        Kind = kind;
        this.text = text;
        Number = number;
        Date = date;
    }

    /// <summary>What it holds.</summary>
    public SheetCellKind Kind { get; }

    /// <summary>The number; 0 unless it holds one.</summary>
    public double Number { get; }

    /// <summary>The date; the first of all unless it holds one.</summary>
    public DateTime Date { get; }

    /// <summary>The content as text, composed and trimmed: numbers without grouping, dates as <c>dd/MM/yyyy</c>.</summary>
    public string Text => Kind switch
    {
        SheetCellKind.Number => Number.ToString("R", CultureInfo.InvariantCulture),
        SheetCellKind.Date => Date.ToString(Date.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture),
        _ => text ?? "",
    };

    internal static SheetCell OfText(string text) => text.Length == 0 ? default : new(SheetCellKind.Text, text, 0, default);

    internal static SheetCell OfNumber(double number) => new(SheetCellKind.Number, null, number, default);

    internal static SheetCell OfDate(DateTime date) => new(SheetCellKind.Date, null, 0, date);

    internal static SheetCell OfTruth(bool truth) => new(SheetCellKind.Truth, truth ? "TRUE" : "FALSE", truth ? 1 : 0, default);

    internal static SheetCell OfError(string sign) => new(SheetCellKind.Error, sign, 0, default);
}
