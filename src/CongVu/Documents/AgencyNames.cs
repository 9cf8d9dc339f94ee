namespace CongVu.Documents;

/// <summary>Names of agencies as documents print them (tên cơ quan).</summary>
internal static class AgencyNames
{
    private const string Committee = "UBND ";

    /// <summary>Without the abbreviation that lists use.</summary>
    public static string InFull(string name) => name.StartsWith(Committee, StringComparison.Ordinal) ? $"Ủy ban nhân dân {name[Committee.Length..]}" : name;
}
