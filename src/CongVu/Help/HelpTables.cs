using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CongVu.Help;

/// <summary>Help requests, published answers and the program's own pulse as tables.</summary>
internal sealed class HelpTables :
    IEntityTypeConfiguration<HelpRequest>,
    IEntityTypeConfiguration<HelpMessage>,
    IEntityTypeConfiguration<HelpArticle>,
    IEntityTypeConfiguration<Downtime>,
    IEntityTypeConfiguration<Heartbeat>
{
    public void Configure(EntityTypeBuilder<HelpRequest> builder)
    {
        builder.ToTable("help_requests").HasKey(request => request.Id);
        builder.Ignore(request => request.IsOver);
        builder.HasMany(request => request.Messages).WithOne().HasForeignKey(message => message.RequestId);
    }

    public void Configure(EntityTypeBuilder<HelpMessage> builder) => builder.ToTable("help_messages").HasKey(message => message.Id);

    public void Configure(EntityTypeBuilder<HelpArticle> builder) => builder.ToTable("help_articles").HasKey(article => article.Id);

    public void Configure(EntityTypeBuilder<Downtime> builder) => builder.ToTable("downtimes").HasKey(downtime => downtime.Id);

    public void Configure(EntityTypeBuilder<Heartbeat> builder) => builder.ToTable("heartbeats").HasKey(beat => beat.Name);
}
