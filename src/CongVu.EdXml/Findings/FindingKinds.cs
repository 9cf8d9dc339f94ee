using System.Reflection;
using static CongVu.EdXml.FindingSeverity;

namespace CongVu.EdXml;

// Every finding there is. The rule for severities: an error is what makes the packet unusable,
// so that a clerk has to send it back; the oddities of live data are warnings and infos.
internal static class FindingKinds
{
    // the file
    public static readonly FindingKind NotEdXml = new("not-edxml", Error, "Tệp không phải gói edXML.");
    public static readonly FindingKind XmlMalformed = new("xml-malformed", Error, "XML hỏng gần byte {0}: gói bị cắt hoặc sai cú pháp.");
    public static readonly FindingKind MimeMalformed = new("mime-malformed", Error, "Gói theo định dạng cũ bị hỏng: {0}.");
    public static readonly FindingKind DtdForbidden = new("dtd-forbidden", Error, "Gói khai báo DTD; gói edXML không được có DTD.");
    public static readonly FindingKind PacketTooLarge = new("packet-too-large", Error, "Gói lớn hơn mức cho phép ({0} byte).");
    public static readonly FindingKind TooDeep = new("too-deep", Error, "XML lồng quá {0} cấp.");
    public static readonly FindingKind TooManyElements = new("too-many-elements", Error, "Gói có quá {0} phần tử.");
    public static readonly FindingKind TokenTooLong = new("token-too-long", Error, "Có một phần tử, thuộc tính hoặc chú thích dài quá {0} byte.");
    public static readonly FindingKind MarkupTooLarge = new("markup-too-large", Error, "Phần ngoài tệp đính kèm lớn hơn {0} byte.");
    public static readonly FindingKind TooManyAttachments = new("too-many-attachments", Error, "Gói có quá {0} tệp đính kèm.");
    public static readonly FindingKind NamespaceUnknown = new("namespace-unknown", Warning, "Không gian tên “{0}” không phải của QCVN 102:2016.");
    public static readonly FindingKind PrefixUndeclared = new("prefix-undeclared", Warning, "Tiền tố “{0}” được dùng mà không khai báo.");
    public static readonly FindingKind OldDialect = new("dialect-old", Info, "Gói theo định dạng trước QCVN 102 (MIME, phong bì SOAP).");
    public static readonly FindingKind LayoutForeign = new("layout-foreign", Warning, "Tệp đính kèm nằm trong {0}, không theo QCVN 102.");

    // the header as a whole
    public static readonly FindingKind HeaderMissing = new("header-missing", Error, "Gói không có MessageHeader.");
    public static readonly FindingKind HeaderRepeated = new("header-repeated", Error, "Gói có hơn một {0}; không biết phần nào là thật.");
    public static readonly FindingKind ElementRepeated = new("element-repeated", Warning, "{0} lặp lại; chỉ dùng phần đầu tiên.");
    public static readonly FindingKind ElementUnknown = new("element-unknown", Info, "{0} không có trong QCVN 102; bỏ qua.");
    public static readonly FindingKind FieldTooLong = new("field-too-long", Warning, "{0} dài quá {1} ký tự; phần sau bị cắt.");
    public static readonly FindingKind NumberBad = new("number-bad", Warning, "{0}: “{1}” không phải số.");
    public static readonly FindingKind DateImpossible = new("date-impossible", Warning, "{0}: không có ngày “{1}”.");
    public static readonly FindingKind DateForm = new("date-form", Info, "{0}: “{1}” không viết theo dạng năm/tháng/ngày.");
    public static readonly FindingKind TimestampImpossible = new("timestamp-impossible", Warning, "{0}: không có thời điểm “{1}”.");

    // sender, receivers, identifiers
    public static readonly FindingKind FromMissing = new("from-missing", Error, "Không có mã định danh của bên gửi (From/OrganId).");
    public static readonly FindingKind ToMissing = new("to-missing", Error, "Không có mã định danh của bên nhận nào (To/OrganId).");
    public static readonly FindingKind ToIncomplete = new("to-incomplete", Warning, "Bên nhận thứ {0} không có mã định danh.");
    public static readonly FindingKind ToRepeated = new("to-repeated", Info, "Bên nhận “{0}” được ghi nhiều lần.");
    public static readonly FindingKind OrganNameMissing = new("organ-name-missing", Warning, "{0} không có tên cơ quan (OrganName).");
    public static readonly FindingKind OrganIdForm = new("organ-id-form", Info, "{0}: mã “{1}” không theo QCVN 102 hay Quyết định 20/2020/QĐ-TTg.");
    public static readonly FindingKind DocumentIdMissing = new("document-id-missing", Warning, "Không có mã định danh văn bản (DocumentId).");
    public static readonly FindingKind DocumentIdOpaque = new("document-id-opaque", Info, "Mã định danh văn bản “{0}” không theo dạng mã cơ quan, ngày, số và ký hiệu.");
    public static readonly FindingKind DocumentIdTooLong = new("document-id-too-long", Warning, "Mã định danh văn bản dài quá 200 ký tự.");

    // the document
    public static readonly FindingKind CodeMissing = new("code-missing", Error, "Không có số, ký hiệu văn bản (Code).");
    public static readonly FindingKind CodeIncomplete = new("code-incomplete", Warning, "Số, ký hiệu văn bản thiếu {0}.");
    public static readonly FindingKind CodeNumberBad = new("code-number-bad", Info, "Số văn bản “{0}” có ký tự không phải chữ số.");
    public static readonly FindingKind SubjectMissing = new("subject-missing", Error, "Không có trích yếu (Subject).");
    public static readonly FindingKind PromulgationDateMissing = new("promulgation-date-missing", Warning, "Không có ngày ban hành (PromulgationDate).");
    public static readonly FindingKind PlaceMissing = new("place-missing", Info, "Không có địa danh ban hành (PromulgationInfo/Place).");
    public static readonly FindingKind TypeNameMissing = new("type-name-missing", Warning, "Không có tên loại văn bản (DocumentType/TypeName).");
    public static readonly FindingKind TypeNumberContradicts = new("type-number-contradicts", Info, "Mã loại {0} không ứng với “{1}”; dùng tên loại.");
    public static readonly FindingKind SignerMissing = new("signer-missing", Warning, "Không có họ tên người ký (SignerInfo/FullName).");
    public static readonly FindingKind PriorityUnknown = new("priority-unknown", Warning, "Độ khẩn {0} không có trong danh mục (0–4).");
    public static readonly FindingKind TraceMissing = new("trace-missing", Info, "Không có vết gửi, nhận (TraceHeaderList).");
    public static readonly FindingKind TraceIncomplete = new("trace-incomplete", Info, "Vết gửi, nhận thứ {0} thiếu mã cơ quan hoặc thời điểm.");

    // the business
    public static readonly FindingKind BussinessTypeMissing = new("bussiness-type-missing", Info, "Không ghi loại nghiệp vụ (BussinessDocType); coi là văn bản mới.");
    public static readonly FindingKind BussinessTypeUnknown = new("bussiness-type-unknown", Error, "Loại nghiệp vụ “{0}” không có trong danh mục (0–3).");
    public static readonly FindingKind RecallTargetMissing = new("recall-target-missing", Error, "Gói thu hồi không nói thu hồi văn bản nào.");
    public static readonly FindingKind UpdateTargetMissing = new("update-target-missing", Warning, "Gói cập nhật không nói cập nhật văn bản nào; coi là chính văn bản trong gói.");
    public static readonly FindingKind ReplacementTargetMissing = new("replacement-target-missing", Error, "Gói thay thế không nói thay thế văn bản nào.");
    public static readonly FindingKind BussinessReasonMissing = new("bussiness-reason-missing", Warning, "Gói {0} không nêu lý do (BussinessDocReason).");
    public static readonly FindingKind SignatureNotVerifiable = new("signature-not-verifiable", Warning, "Gói có chữ ký XML ({0}); chữ ký này không xác minh được nên không có giá trị.");

    // the status
    public static readonly FindingKind StatusCodeMissing = new("status-code-missing", Error, "Gói trạng thái không có mã trạng thái (StatusCode).");
    public static readonly FindingKind StatusCodeUnknown = new("status-code-unknown", Error, "Mã trạng thái “{0}” không có trong danh mục.");
    public static readonly FindingKind StatusCodeForm = new("status-code-form", Warning, "Mã trạng thái “{0}” phải viết hai chữ số.");
    public static readonly FindingKind ResponseForMissing = new("response-for-missing", Error, "Gói trạng thái không nói về văn bản nào (ResponseFor).");
    public static readonly FindingKind StatusReceiverMissing = new("status-receiver-missing", Error, "Gói trạng thái không nói gửi về cơ quan nào (ResponseFor/OrganId).");
    public static readonly FindingKind StatusTimestampMissing = new("status-timestamp-missing", Warning, "Gói trạng thái không có thời điểm (Timestamp).");
    public static readonly FindingKind StatusReasonMissing = new("status-reason-missing", Warning, "Trạng thái “{0}” phải nêu lý do (Description).");

    // the attachments
    public static readonly FindingKind AttachmentsNone = new("attachments-none", Warning, "Văn bản không có tệp đính kèm nào.");
    public static readonly FindingKind ManifestMissing = new("manifest-missing", Warning, "Gói không có bảng kê tệp (edXMLManifest).");
    public static readonly FindingKind AttachmentMissing = new("attachment-missing", Error, "Bảng kê có “{0}” nhưng gói không có tệp này.");
    public static readonly FindingKind AttachmentUnlisted = new("attachment-unlisted", Error, "Tệp “{0}” không có trong bảng kê.");
    public static readonly FindingKind ContentIdMissing = new("content-id-missing", Warning, "“{0}” không có ContentId; ghép theo tên tệp.");
    public static readonly FindingKind ContentIdRepeated = new("content-id-repeated", Error, "ContentId “{0}” được dùng cho hơn một tệp.");
    public static readonly FindingKind AttachmentNameMissing = new("attachment-name-missing", Warning, "Tệp đính kèm thứ {0} không có tên.");
    public static readonly FindingKind AttachmentNameDiffers = new("attachment-name-differs", Warning, "Tên tệp trong bảng kê “{0}” khác tên đính kèm “{1}”.");
    public static readonly FindingKind AttachmentNameUnsafe = new("attachment-name-unsafe", Warning, "Tên tệp “{0}” không an toàn; khi ghi ra sẽ là “{1}”.");
    public static readonly FindingKind AttachmentEmpty = new("attachment-empty", Error, "Tệp “{0}” không có nội dung.");
    public static readonly FindingKind AttachmentNotBase64 = new("attachment-not-base64", Error, "Nội dung tệp “{0}” không phải base64.");
    public static readonly FindingKind AttachmentZipped = new("attachment-zipped", Info, "Tệp “{0}” được nén ZIP dù ghi kiểu “{1}”; đã giải nén.");
    public static readonly FindingKind AttachmentZipBroken = new("attachment-zip-broken", Error, "Tệp nén của “{0}” bị hỏng.");
    public static readonly FindingKind AttachmentZipCut = new("attachment-zip-cut", Warning, "Tệp nén của “{0}” hỏng phần mục lục ở cuối; nội dung vẫn nguyên vẹn (đúng CRC).");
    public static readonly FindingKind AttachmentZipMany = new("attachment-zip-many", Info, "Tệp nén của “{0}” có {1} mục; để nguyên.");
    public static readonly FindingKind AttachmentZipLocked = new("attachment-zip-locked", Error, "Tệp nén của “{0}” bị mã hóa hoặc nén theo cách không hỗ trợ.");
    public static readonly FindingKind AttachmentTooLarge = new("attachment-too-large", Error, "Tệp “{0}” giải nén ra lớn hơn mức cho phép ({1} byte).");
    public static readonly FindingKind AttachmentNotPdf = new("attachment-not-pdf", Warning, "Tệp “{0}” không phải PDF như tên của nó.");

    public static IReadOnlyList<FindingKind> All { get; } =
        [.. typeof(FindingKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (FindingKind)field.GetValue(null)!)];
}
