namespace CongVu.Organizations;

/// <summary>What a password must be: long rather than odd, and not the name.</summary>
internal static class PasswordRules
{
    public static bool IsStrong(string password, string loginName) =>
        password.Length is >= 10 and <= 200 && !password.Contains(loginName, StringComparison.OrdinalIgnoreCase);
}
