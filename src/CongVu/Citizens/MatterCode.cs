using System.Security.Cryptography;

namespace CongVu.Citizens;

/// <summary>
/// With what an applicant asks where a dossier stands (mã hồ sơ): twelve letters and digits that nobody can guess, none of which is
/// mistaken for another on paper.
/// </summary>
public static class MatterCode
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;
    private const int Group = 4;

    internal static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>What somebody typed, without what does not count; empty when it is no code at all.</summary>
    public static string Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var bare = string.Concat(typed.ToUpperInvariant().Where(letter => letter is not ('-' or ' ' or '.')));
        return bare.Length == Length && bare.All(Letters.Contains) ? bare : "";
    }

    /// <summary>As it is printed: in groups.</summary>
    public static string Print(string code) => string.Join('-', code.Chunk(Group).Select(group => new string(group)));
}
