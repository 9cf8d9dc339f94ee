using System.Globalization;

namespace CongVu.Pades.Appearances;

/// <summary>The texts that Decree 30/2020 prescribes for electronic signatures; time as ISO 8601 demands, with Vietnam's zone.</summary>
public static class DecreeLines
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>For a separate appendix: Số: 12/QĐ-UBND; 05/03/2020; 14:05:09 +07:00 (annex I, II.8.b; annex III, 2.2).</summary>
    public static string Appendix(string documentCode, DateTimeOffset time) => $"Số: {documentCode}; {Moment(time)}";

    /// <summary>For a copy: Sao y; Ủy ban nhân dân xã Na Mèo; 05/03/2020; 14:05:09 +07:00 (annex I, part II, I.3).</summary>
    public static string Copy(string formOfCopy, string agency, DateTimeOffset time) => $"{formOfCopy}; {agency}; {Moment(time)}";

    /// <summary>05/03/2020; 14:05:09 +07:00</summary>
    public static string Moment(DateTimeOffset time) =>
        time.ToOffset(Vietnam).ToString("dd'/'MM'/'yyyy'; 'HH':'mm':'ss' +07:00'", CultureInfo.InvariantCulture);
}
