namespace CongVu.Reports.SigningRates;

/// <summary>The words of the signing table.</summary>
public static class SigningWords
{
    public static string InWords(this SigningGap gap) => gap switch
    {
        SigningGap.None => "Ký số đủ",
        SigningGap.PaperUnsigned => "Phát hành bản giấy, chưa ký số",
        SigningGap.PaperSealed => "Phát hành bản giấy, bản quét chỉ có chữ ký số cơ quan",
        SigningGap.NotValid => "Chữ ký số không qua kiểm tra",
    };

    public static string InWords(this SigningColumn column) => column switch
    {
        SigningColumn.Issued => "Văn bản gửi đi",
        SigningColumn.LeaderSigned => "Văn bản đi có ký số của lãnh đạo",
        SigningColumn.AgencySigned => "Văn bản gửi đi có ký số cơ quan",
        SigningColumn.FullySigned => "Văn bản ký số đủ",
        SigningColumn.NotFullySigned => "Văn bản chưa ký số đủ",
    };
}
