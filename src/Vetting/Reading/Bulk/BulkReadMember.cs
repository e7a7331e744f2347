namespace Vetting.Reading.Bulk;

/// <summary>Reads one member into a record; as <see cref="BulkRead{T}"/>, held in place of what does it.</summary>
internal delegate bool BulkReadMember<in TRecord>(ref BulkInput input, TRecord record)
    where TRecord : class;
