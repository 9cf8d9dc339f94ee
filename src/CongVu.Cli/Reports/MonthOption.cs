using System.CommandLine;
using System.Globalization;

namespace CongVu.Cli.Reports;

/// <summary>A month, as <c>2021-03</c>.</summary>
internal static class MonthOption
{
    public static Option<string> Create(string name, string description)
    {
        var month = new Option<string>(name) { Description = description, Required = true };
        month.Validators.Add(result =>
        {
            if (Read(result.GetValueOrDefault<string>() ?? "") is null)
            {
                result.AddError("Tháng ghi theo mẫu 2021-03.");
            }
        });
        return month;
    }

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
