using System.Globalization;
using CongVu.DocumentFormat.Packages;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Reports;

/// <summary>What a cell of a report holds.</summary>
public enum ReportValueKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Letters; never a formula, whatever they begin with.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A share of a whole, shown in percent.</summary>
    Percent,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>The content of a cell of a report.</summary>
public readonly record struct ReportValue
{
    private readonly string? text;

    private ReportValue(ReportValueKind kind, string? text = null, decimal number = 0, DateOnly date = default)
    {
        Kind = kind;
        this.text = text;
        Number = number;
        Date = date;
    }

    /// <summary>What it is.</summary>
    public ReportValueKind Kind { get; }

    /// <summary>The letters; empty unless it is text. Composed, without characters that no file can hold.</summary>
    public string Text => text ?? "";

    /// <summary>The number, or the share as a fraction of 1.</summary>
    public decimal Number { get; }

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>A share of a whole: 0.875 is 87.5 %.</summary>
    public static ReportValue Percent(decimal fraction) => new(ReportValueKind.Percent, number: fraction);

    /// <summary>Text, or nothing.</summary>
    public static implicit operator ReportValue(string? text) =>
        string.IsNullOrEmpty(text) ? default : new(ReportValueKind.Text, SafeText.Clean(Unicode.Compose(text)));

    /// <summary>A number.</summary>
    public static implicit operator ReportValue(decimal number) => new(ReportValueKind.Number, number: number);

    /// <summary>A number.</summary>
    public static implicit operator ReportValue(int number) => new(ReportValueKind.Number, number: number);

    /// <summary>A number, or nothing.</summary>
    public static implicit operator ReportValue(int? number) => number is { } value ? value : default(ReportValue);

    /// <summary>A day.</summary>
    public static implicit operator ReportValue(DateOnly date) => new(ReportValueKind.Date, date: date);

    /// <summary>A day, or nothing.</summary>
    public static implicit operator ReportValue(DateOnly? date) => date is { } value ? value : default(ReportValue);

    /// <summary>As people read it.</summary>
    public string Show(NumberTemplate numbers) => Kind switch
    {
        ReportValueKind.Number => numbers.Format(Number),
        ReportValueKind.Percent => numbers.Format(Number * 100) + "%",
        ReportValueKind.Date => Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Text,
    };
}
