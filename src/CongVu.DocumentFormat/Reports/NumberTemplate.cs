using System.Globalization;

namespace CongVu.DocumentFormat.Reports;

/// <summary>How numbers are written.</summary>
/// <param name="Point">What stands before the fraction.</param>
/// <param name="Group">What stands between groups of three digits; may be empty.</param>
/// <param name="Decimals">Digits of the fraction at most; ending zeros are left out.</param>
public sealed record NumberTemplate(string Point, string Group, int Decimals = 2)
{
    /// <summary>1.234,5</summary>
    public static readonly NumberTemplate Vietnamese = new(",", ".");

    /// <summary>1,234.5</summary>
    public static readonly NumberTemplate International = new(".", ",");

    /// <summary>Writes a number, rounded half away from zero as reports are.</summary>
    public string Format(decimal number)
    {
        var format = new NumberFormatInfo { NumberDecimalSeparator = Point, NumberGroupSeparator = Group.Length == 0 ? " " : Group, NegativeSign = "-" };
        var pattern = (Group.Length == 0 ? "0" : "#,##0") + (Decimals > 0 ? "." + new string('#', Decimals) : "");
        return Math.Round(number, Decimals, MidpointRounding.AwayFromZero).ToString(pattern, format);
    }
}
