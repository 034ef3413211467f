-- How much all uploads take together, so that the program can refuse what would fill the disk. Only the owner of the table sees all rows.
create function tampungan_unggahan() returns bigint language sql stable security definer set search_path from current as $$
    select coalesce(sum(octet_length(isi)), 0)::bigint from unggahan;
$$;
revoke execute on function tampungan_unggahan() from public;
grant execute on function tampungan_unggahan() to kinerja_app;
