using System.Text.RegularExpressions;

namespace CongVu.EdXml;

internal static partial class OrganIdChecks
{
    public static void Check(Organization organization, string path, FindingLog log)
    {
        if (organization.OrganName is null) log.Add(FindingKinds.OrganNameMissing, path);
        if (!IsKnownForm(organization.OrganId!)) log.Add(FindingKinds.OrganIdForm, path, organization.OrganId!);
    }

    // Old codes have level 1 at the right (000.00.00.H41, in live data also 28.22.H17), new ones at the left
    // (H56.12.3, at most 35 letters); enterprises go by their tax number.
    private static bool IsKnownForm(string id) => OldForm().IsMatch(id) || (id.Length <= 35 && NewForm().IsMatch(id)) || Enterprise().IsMatch(id);

    [GeneratedRegex(@"^(\d{2,3}\.){0,3}[A-Z]\d{2}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OldForm();

    [GeneratedRegex(@"^[A-Z]\d{2}(\.[A-Z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NewForm();

    [GeneratedRegex(@"^(\d{10,13}|Z\d{2}[A-Z0-9]{1,32})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Enterprise();
}
