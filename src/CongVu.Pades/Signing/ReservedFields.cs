namespace CongVu.Pades.Signing;

/// <summary>The places kept free for number and date until the document is issued. Ô dành sẵn cho số và ngày.</summary>
public static class ReservedFields
{
    public const string Number = "CongVuSoVanBan";
    public const string Date = "CongVuNgayVanBan";

    /// <summary>Whether a form field is one of these places.</summary>
    public static bool IsReserved(string fieldName) => fieldName is Number or Date;
}
