using System.Text.RegularExpressions;

namespace CongVu.Organizations;

/// <summary>Forms of identifier codes (regulations: QCVN 102:2016; Decision 20/2020, art. 4).</summary>
public static partial class OrganizationCodes
{
    /// <summary>Decision 20/2020, art. 4.</summary>
    public const int MostLetters = 35;

    public static CodeScheme SchemeOf(string code) =>
        RightToLeft().IsMatch(code) ? CodeScheme.Qcvn102 :
        LeftToRight().IsMatch(code) ? CodeScheme.Decision20 :
        CodeScheme.Other;

    [GeneratedRegex(@"^(\d{2,3}\.){1,3}[A-Z]\d{2}$")]
    private static partial Regex RightToLeft();

    [GeneratedRegex(@"^[A-Z]\d{2}(\.[A-Z0-9]+)*$")]
    private static partial Regex LeftToRight();
}
