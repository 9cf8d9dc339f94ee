namespace CongVu.Documents;

/// <summary>In which form a document leaves (hình thức phát hành).</summary>
public enum IssueMedium
{
    /// <summary>Bản điện tử: signed by the person in authority and by the agency.</summary>
    Electronic,

    /// <summary>Bản giấy: signed by hand; what the system keeps is its scan.</summary>
    Paper,
}
