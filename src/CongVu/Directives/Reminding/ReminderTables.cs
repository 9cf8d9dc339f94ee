using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Directives.Reminding;

/// <summary>Reminders as a table.</summary>
internal sealed class ReminderTables : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder) => builder.ToTable("reminders").HasKey(reminder => reminder.Id);
}
