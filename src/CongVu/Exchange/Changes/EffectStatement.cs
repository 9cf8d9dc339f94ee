using System.Text;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>Says who had opened a document and what was built on it, for those who must follow up after a recall.</summary>
internal sealed class EffectStatement(OfficeContext db)
{
    public async Task<string> OfAsync(IncomingDocument incoming, CancellationToken cancel)
    {
        var text = new StringBuilder();
        text.AppendLine(incoming.ArrivalNumber is { } number ? $"Đã vào sổ, số đến {number} ngày {incoming.ArrivalDate:dd/MM/yyyy}." : "Chưa vào sổ.");
        var openings = await db.Set<DocumentOpening>().Where(row => row.DocumentId == incoming.Id.Value)
            .Join(db.Set<Person>(), row => row.PersonId, person => person.Id, (row, person) => new { person.FullName, row.FirstAt })
            .OrderBy(row => row.FirstAt).ToListAsync(cancel);
        text.AppendLine(openings.Count == 0
            ? "Chưa ai mở xem."
            : $"Đã mở xem: {string.Join("; ", openings.Select(row => $"{row.FullName} ({VietnamTime.ToLocal(row.FirstAt):HH:mm dd/MM/yyyy})"))}.");
        var answers = await db.Set<OutgoingDocument>().Where(row => row.AnswersId == incoming.Id).ToListAsync(cancel);
        text.Append(answers.Count == 0
            ? "Chưa có văn bản nào trả lời hoặc căn cứ vào văn bản này."
            : $"Đã có văn bản trả lời: {string.Join("; ", answers.Select(row => $"{row.TypeName} {row.Code} ({row.State.InWords().ToLowerInvariant()})"))}.");
        return text.ToString();
    }
}
