using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>An administrative document by its parts (Decree 30, art. 8). Văn bản hành chính.</summary>
/// <remarks>Names are given as a sentence writes them; capitals are the layout's work.</remarks>
public sealed record AdministrativeDocument
{
    /// <summary>The type. Tên loại.</summary>
    public required DocumentType Type { get; init; }

    /// <summary>The body above the issuing one, where the document names it. Cơ quan chủ quản.</summary>
    public string? SuperiorOrganization { get; init; }

    /// <summary>The body that issues; <c>\n</c> chooses where a long name turns. Cơ quan ban hành.</summary>
    public required string IssuingOrganization { get; init; }

    /// <summary>Number and notation; the number may still be to come. Số, ký hiệu.</summary>
    public required PrintedCode Code { get; init; }

    /// <summary>Place and date; parts of the date may still be to come. Minutes have none. Địa danh và thời gian.</summary>
    public PlaceAndDate? PlaceAndDate { get; init; }

    /// <summary>What it is about, without "V/v". Trích yếu.</summary>
    public required string Subject { get; init; }

    /// <summary>Whose authority a decision or resolution rests on: <c>Chủ tịch Ủy ban nhân dân tỉnh</c>.</summary>
    public string? Authority { get; init; }

    /// <summary>The grounds, each without its closing sign. Căn cứ.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>What the addressees are led in with; an urgent wire has "… điện" here.</summary>
    public string AddressLead { get; init; } = "Kính gửi";

    /// <summary>To whom it is addressed. Kính gửi.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>The content. Nội dung.</summary>
    public required IReadOnlyList<BodyBlock> Body { get; init; }

    /// <summary>Who signs.</summary>
    public required SignerBlock Signer { get; init; }

    /// <summary>Who signs on the left as well: the secretary of minutes. Thư ký.</summary>
    public SignerBlock? LeftSigner { get; init; }

    /// <summary>Who receives it, each without its closing sign; the file copy is not among them. Nơi nhận.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Who keeps the file copies: <c>VT, TH1</c>.</summary>
    public string FileCopy { get; init; } = "VT";

    /// <summary>How urgent it is. Độ khẩn.</summary>
    public Urgency Urgency { get; init; }

    /// <summary>A mark that limits its circulation, such as <c>Lưu hành nội bộ</c>.</summary>
    public string? CirculationMark { get; init; }

    /// <summary>Who drafted it and how many copies are made, as <c>PL.(300)</c>.</summary>
    public string? DraftingMark { get; init; }

    /// <summary>Address, telephone and mail of the issuing body, for the foot of the first page.</summary>
    public string? Contact { get; init; }

    /// <summary>Appendices in the same file. Phụ lục.</summary>
    public IReadOnlyList<Appendix> Appendices { get; init; } = [];

    /// <summary>Whether it is a letter, which says what it is about under its number. Công văn.</summary>
    public bool IsLetter => Type == DocumentTypes.Letter;
}
