namespace CongVu.EdXml;

/// <summary>What a document packet does (loại nghiệp vụ văn bản).</summary>
public enum BussinessDocType
{
    /// <summary>Văn bản mới.</summary>
    New = 0,

    /// <summary>Thu hồi.</summary>
    Recall = 1,

    /// <summary>Cập nhật.</summary>
    Update = 2,

    /// <summary>Thay thế.</summary>
    Replace = 3,
}
